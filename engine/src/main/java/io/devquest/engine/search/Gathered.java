package io.devquest.engine.search;

import io.devquest.api.data.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one transaction changes for the search. */
final class Gathered {

    private static final int IN_ONE_FACT = 200;

    private final Set<Id> items = new LinkedHashSet<>();
    private final Set<Id> fresh = new LinkedHashSet<>();
    private final Set<Id> named = new LinkedHashSet<>();
    private final Set<Id> audiences = new LinkedHashSet<>();
    private final Set<String> owners = new LinkedHashSet<>();

    void item(Id id) {
        items.add(id);
    }

    void fresh(Id id) {
        fresh.add(id);
    }

    /** A fact of this transaction names the item. */
    void named(Id id) {
        named.add(id);
    }

    void audience(Id id) {
        audiences.add(id);
    }

    void owner(String owner) {
        owners.add(owner);
    }

    /** The facts that tell it. What is new and named by a fact of its own needs none more. */
    List<SearchChanged> facts() {
        fresh.removeAll(named);
        items.addAll(fresh);
        List<Id> left = List.copyOf(items);
        List<Id> leftAudiences = List.copyOf(audiences);
        List<SearchChanged> facts = new ArrayList<>();
        if (!owners.isEmpty()) {
            facts.add(new SearchChanged(List.of(), List.of(), List.copyOf(owners)));
        }
        for (int from = 0; from < Math.max(left.size(), leftAudiences.size()); from += IN_ONE_FACT) {
            facts.add(new SearchChanged(part(left, from), part(leftAudiences, from), List.of()));
        }
        return facts;
    }

    private static List<Id> part(List<Id> ids, int from) {
        return ids.subList(Math.min(from, ids.size()), Math.min(from + IN_ONE_FACT, ids.size()));
    }
}
