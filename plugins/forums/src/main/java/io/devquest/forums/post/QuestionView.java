package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.view.Page;
import io.devquest.forums.help.Similar;
import io.devquest.forums.topic.Question;
import io.devquest.forums.topic.QuestionRules;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page of a question has besides that of a topic: the best answers first, and what may be said of it. */
final class QuestionView {

    private final Topics topics;
    private final Posts posts;
    private final QuestionRules rules;
    private final Similar similar;

    QuestionView(Engine engine, Topics topics, Posts posts, Similar similar) {
        this.topics = topics;
        this.posts = posts;
        this.similar = similar;
        this.rules = new QuestionRules(engine);
    }

    /** The posts of a page. */
    record Answers(List<Post> posts, @Nullable String next) {}

    /**
     * The question, the accepted answer, and the others by their votes.
     *
     * @param after the cursor of an earlier page; empty for the first, the only one with the question
     */
    Answers best(Actor actor, Topic topic, Optional<String> after, int size) {
        Slice<Post> shown = after.isEmpty()
                ? posts.lists().ranked(actor, topic, size)
                : posts.lists().best(actor, topic, new Paging(size, after));
        return new Answers(shown.items(), shown.next());
    }

    Page with(Page page, Actor actor, Topic topic) {
        return page.with("mayAccept", rules.mayAccept(actor, topic))
                .with("mayAskForInfo", rules.mayAskForInfo(actor, topic))
                .with("maySettleInfo", rules.maySettleInfo(actor, topic))
                .with("mayMarkDuplicate", rules.mayMarkDuplicate(actor, topic))
                .with("maySame", rules.mayShareProblem(actor, topic))
                .with("mayTake", rules.mayTake(actor, topic))
                .with("earlier", earlier(actor, topic))
                .with("related", similar.related(actor, topic));
    }

    /** The topic it repeats; null if there is none that the actor may see. */
    private @Nullable Topic earlier(Actor actor, Topic topic) {
        return Optional.ofNullable(topic.question())
                .map(Question::duplicateOf)
                .flatMap(id -> topics.find(actor, id))
                .orElse(null);
    }
}
