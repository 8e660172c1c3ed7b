package io.devquest.runner.sandbox;

import java.util.Optional;

/** A kind of processor: how Linux calls it in audit.h, and its numbers of the system calls a program has no need of. */
enum Architecture {
    X86_64(0xC000003E, 41, 56, 435, new int[] {
        101, 103, 134, 135, 153, 154, 155, 159, 161, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 175,
        176, 179, 180, 212, 227, 237, 238, 246, 248, 249, 250, 256, 272, 279, 298, 300, 303, 304, 305, 308, 310,
        311, 312, 313, 320, 321, 323, 425, 426, 427, 428, 429, 430, 431, 432, 433, 438, 442
    }),
    AARCH64(0xC00000B7, 198, 220, 435, new int[] {
        18, 39, 40, 41, 51, 58, 60, 89, 92, 97, 104, 105, 106, 112, 116, 117, 142, 161, 162, 170, 171, 217, 218, 219,
        224, 225, 235, 237, 238, 239, 241, 262, 264, 265, 266, 268, 270, 271, 272, 273, 280, 282, 294, 425, 426, 427,
        428, 429, 430, 431, 432, 433, 438, 442
    });

    private final int audit;
    private final int socket;
    private final int cloneOld;
    private final int cloneNew;
    private final int[] refused;

    Architecture(int audit, int socket, int cloneOld, int cloneNew, int[] refused) {
        this.audit = audit;
        this.socket = socket;
        this.cloneOld = cloneOld;
        this.cloneNew = cloneNew;
        this.refused = refused;
    }

    /** The one of this machine; empty if it is another. */
    static Optional<Architecture> here() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> Optional.of(X86_64);
            case "aarch64" -> Optional.of(AARCH64);
            default -> Optional.empty();
        };
    }

    int audit() {
        return audit;
    }

    int socket() {
        return socket;
    }

    int cloneOld() {
        return cloneOld;
    }

    int cloneNew() {
        return cloneNew;
    }

    /**
     * Tracing and looking into processes, mounting and namespaces, modules, keys, clocks, kernel memory policies, BPF,
     * io_uring, user-space page faults, handles of files.
     */
    int[] refused() {
        return refused.clone();
    }
}
