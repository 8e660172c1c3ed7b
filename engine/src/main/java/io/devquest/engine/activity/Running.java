package io.devquest.engine.activity;

import java.util.List;

/** The owners that add entries and run, and the content types that are answered for. What neither names is not served. */
record Running(List<String> owners, List<String> types) {

    boolean nothing() {
        return owners.isEmpty() || types.isEmpty();
    }
}
