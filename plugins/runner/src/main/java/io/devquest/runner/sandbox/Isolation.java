package io.devquest.runner.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of the isolation this machine has. All layers are needed: who lacks one is told which, and runs nothing.
 *
 * @param architecture of the processor, for the filter of system calls
 * @param cgroups limits of memory, processes and processor
 * @param missing what an operator has to do; empty if nothing
 */
public record Isolation(Optional<Architecture> architecture, Optional<Cgroups> cgroups, List<String> missing) {

    private static final List<String> PROGRAMS = List.of("bwrap", "setpriv", "tar", "sh");

    /** Looks at this machine, and tries whether a program can be run in all of the layers. */
    public static Isolation here() {
        List<String> missing = new ArrayList<>();
        for (String program : PROGRAMS) {
            if (!Files.isExecutable(Path.of("/usr/bin", program))) {
                missing.add(
                        program.equals("bwrap")
                                ? "bubblewrap is missing: install the package bubblewrap."
                                : "The program /usr/bin/" + program + " is missing.");
            }
        }
        Optional<Architecture> architecture = Architecture.here();
        if (architecture.isEmpty()) {
            missing.add("There is no filter of system calls for the processor " + System.getProperty("os.arch") + ".");
        }
        Optional<Cgroups> cgroups = Cgroups.here();
        if (cgroups.isEmpty()) {
            missing.add("No control groups can be made: run the community as root, or as a service of systemd with"
                    + " Delegate=yes and DelegateSubgroup=community.");
        }
        Isolation found = new Isolation(architecture, cgroups, List.copyOf(missing));
        return found.missing.isEmpty() ? found.tried() : found;
    }

    private Isolation tried() {
        Optional<String> failure = new Sandbox(this).tried();
        return failure.isEmpty() ? this : new Isolation(architecture, cgroups, List.of(failure.get()));
    }

    /** True if programs can be run. */
    public boolean complete() {
        return missing.isEmpty();
    }

    /** The layers, for the log. */
    public String describe() {
        return "bubblewrap, a filter of system calls for "
                + architecture.map(Enum::name).orElse("none") + ", control groups of "
                + cgroups.map(Cgroups::describe).orElse("none");
    }
}
