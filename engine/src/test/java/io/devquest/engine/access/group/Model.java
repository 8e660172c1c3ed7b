package io.devquest.engine.access.group;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A group as a few sets: what the rules say, without rows, seats and locks. Person 0 founds it. */
final class Model {

    private final Map<Integer, String> states = new TreeMap<>();
    private final Map<Integer, Long> since = new TreeMap<>();
    private final Set<Integer> owners = new HashSet<>();
    private final Set<Integer> disabled = new HashSet<>();
    private final String joining;
    private final int capacity;
    private final int people;
    private long time;

    Model(int people, String joining, int capacity) {
        this.people = people;
        this.joining = joining;
        this.capacity = capacity;
        become(0, "active");
    }

    Map<Integer, String> states() {
        return states;
    }

    long count(String state) {
        return states.values().stream().filter(state::equals).count();
    }

    /** True if a member can sign in. */
    boolean someoneAble() {
        return states.keySet().stream().anyMatch(this::able);
    }

    /** True if the step is allowed; then it is taken. */
    boolean take(GroupPropertyTest.Step step) {
        boolean allowed = allowed(step);
        if (allowed) {
            apply(step);
        }
        return allowed;
    }

    private boolean allowed(GroupPropertyTest.Step step) {
        int by = step.by();
        int to = step.to();
        return switch (step.kind()) {
            case JOIN -> mayJoin(by);
            case LEAVE -> sees(by);
            case INVITE -> owner(by) && mayInvite(to);
            case REMOVE -> owner(by) && states.containsKey(to) && !is(to, "banned");
            case BAN -> owner(by) && by != to;
            case UNBAN -> owner(by);
            case RAISE -> owner(by) && is(to, "active");
            case LOWER -> owner(by) && is(to, "active") && !(by == to && ableOwners() == 1);
            case DISABLE, ENABLE -> to < people;
        };
    }

    private boolean mayJoin(int who) {
        if (!sees(who) || is(who, "banned")) {
            return false;
        }
        if (is(who, "active") || is(who, "invited")) {
            return true;
        }
        return switch (joining) {
            case "open" -> room();
            case "request" -> true;
            default -> false;
        };
    }

    private boolean mayInvite(int who) {
        if (is(who, "banned")) {
            return false;
        }
        boolean needsSeat = !is(who, "active") && !is(who, "invited");
        return !needsSeat || (room() && (states.containsKey(who) || !disabled.contains(who)));
    }

    private void apply(GroupPropertyTest.Step step) {
        int by = step.by();
        int to = step.to();
        switch (step.kind()) {
            case JOIN -> {
                if (is(by, "invited") || (joining.equals("open") && !is(by, "active"))) {
                    become(by, "active");
                } else if (!states.containsKey(by)) {
                    become(by, "requested");
                }
            }
            case LEAVE -> {
                if (!is(by, "banned")) {
                    forget(by);
                }
            }
            case INVITE -> {
                if (is(to, "requested")) {
                    become(to, "active");
                } else if (!states.containsKey(to)) {
                    become(to, "invited");
                }
            }
            case REMOVE -> forget(to);
            case BAN -> {
                forget(to);
                states.put(to, "banned");
            }
            case UNBAN -> {
                if (is(to, "banned")) {
                    states.remove(to);
                }
            }
            case RAISE -> owners.add(to);
            case LOWER -> owners.remove(to);
            case DISABLE -> disabled.add(to);
            case ENABLE -> disabled.remove(to);
        }
        succeed();
    }

    private void become(int who, String state) {
        states.put(who, state);
        since.put(who, time++);
        succeed();
    }

    private void forget(int who) {
        states.remove(who);
        owners.remove(who);
    }

    private void succeed() {
        if (ableOwners() == 0) {
            states.keySet().stream()
                    .filter(this::able)
                    .min((a, b) -> Long.compare(since.get(a), since.get(b)))
                    .ifPresent(owners::add);
        }
    }

    private boolean sees(int who) {
        return !joining.equals("hidden") || (states.containsKey(who) && !is(who, "banned"));
    }

    private boolean room() {
        return capacity == 0 || count("active") + count("invited") < capacity;
    }

    private long ableOwners() {
        return owners.stream().filter(this::able).count();
    }

    private boolean able(int who) {
        return is(who, "active") && !disabled.contains(who);
    }

    private boolean owner(int who) {
        return is(who, "active") && owners.contains(who);
    }

    private boolean is(int who, String state) {
        return state.equals(states.get(who));
    }

    @Override
    public String toString() {
        return states + " owners " + owners + " disabled " + disabled + " " + joining + " " + capacity;
    }
}
