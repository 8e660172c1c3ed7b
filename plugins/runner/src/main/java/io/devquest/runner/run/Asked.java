package io.devquest.runner.run;

import io.devquest.api.code.SourceFile;
import java.util.List;

/** What was asked to be run. */
record Asked(String language, List<SourceFile> files, String input) {

    Asked {
        files = List.copyOf(files);
    }
}
