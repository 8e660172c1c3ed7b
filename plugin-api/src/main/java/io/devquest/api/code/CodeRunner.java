package io.devquest.api.code;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.List;
import java.util.Optional;

/**
 * Runs code that nobody trusts: a capability. One plugin provides it, others ask for it with
 * {@link io.devquest.api.Engine#capability} and do without it while nobody does.
 *
 * <p>A run waits in a queue that is fair to each person. Whoever started it follows it live in the channel
 * {@code runner.run:<id>}: messages {@code state} with {@code {state, position}} and {@code output} with
 * {@code {test, stream, text}}, and at the end the fact {@link RunFinished}.
 */
public interface CodeRunner {

    /** What can be run now, in the order of the titles; empty if the machine has no isolation or no language. */
    List<CodeLanguage> languages();

    /**
     * Puts a run into the queue. Joins the transaction of the calling thread. Its end is told by {@link RunFinished},
     * exactly once, also if the community was restarted meanwhile.
     *
     * @param actor signed in; only they may follow the run
     * @throws io.devquest.api.error.CommunityException {@code runner.no_language} (422) if the language cannot be run,
     *     {@code runner.too_large} (413) if the files are larger than the operator allows
     * @throws io.devquest.api.error.TooManyRequests {@code runner.too_many} if the person has run too much lately
     * @throws IllegalStateException outside a transaction
     */
    CodeRun submit(Actor actor, CodeRequest request);

    /** A run as it stands now; empty if there is none, if it is somebody else's, or if it was long ago. At most three statements. */
    Optional<CodeRun> run(Actor actor, Id id);
}
