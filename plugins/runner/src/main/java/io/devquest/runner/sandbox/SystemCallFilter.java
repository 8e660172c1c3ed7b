package io.devquest.runner.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A filter of system calls for seccomp: a program of the classic Berkeley packet filter that Linux asks at each call
 * (kernel documentation, "Seccomp BPF").
 */
final class SystemCallFilter {

    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    private static final int ALLOW = 0x7fff0000;
    private static final int KILL = 0x80000000;
    private static final int NOT_PERMITTED = 0x00050001;
    private static final int NO_SUCH_CALL = 0x00050026;

    /** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
    private static final int NEW_NAMESPACE = 0x7e020000;

    /** AF_UNIX, AF_INET, AF_INET6 and AF_NETLINK, with which programs list their interfaces. */
    private static final int[] FAMILIES = {1, 2, 10, 16};

    private static final int OTHER_TABLE = 0x40000000;

    private final List<long[]> program = new ArrayList<>();

    private SystemCallFilter() {}

    /** The filter as Linux reads it. */
    static byte[] of(Architecture here) {
        SystemCallFilter filter = new SystemCallFilter();
        filter.add(LOAD, ARCHITECTURE);
        filter.unless(IF_EQUAL, here.audit(), KILL);
        filter.add(LOAD, NUMBER);
        filter.when(IF_AT_LEAST, OTHER_TABLE, KILL);
        for (int call : here.refused()) {
            filter.when(IF_EQUAL, call, NOT_PERMITTED);
        }
        // its flags are in memory, where a filter cannot look; libraries fall back to the old call
        filter.when(IF_EQUAL, here.cloneNew(), NO_SUCH_CALL);
        filter.clones(here.cloneOld());
        filter.sockets(here.socket());
        filter.add(RETURN, ALLOW);
        return filter.bytes();
    }

    private void clones(int call) {
        jump(IF_EQUAL, call, 0, 4);
        add(LOAD, FIRST_ARGUMENT);
        jump(IF_ANY_BIT, NEW_NAMESPACE, 0, 1);
        add(RETURN, NOT_PERMITTED);
        add(RETURN, ALLOW);
    }

    private void sockets(int call) {
        jump(IF_EQUAL, call, 0, FAMILIES.length + 3);
        add(LOAD, FIRST_ARGUMENT);
        for (int i = 0; i < FAMILIES.length; i++) {
            jump(IF_EQUAL, FAMILIES[i], FAMILIES.length - i, 0);
        }
        add(RETURN, NOT_PERMITTED);
        add(RETURN, ALLOW);
    }

    private void when(int test, int value, int answer) {
        jump(test, value, 0, 1);
        add(RETURN, answer);
    }

    private void unless(int test, int value, int answer) {
        jump(test, value, 1, 0);
        add(RETURN, answer);
    }

    private void add(int code, int value) {
        program.add(new long[] {code, 0, 0, value});
    }

    private void jump(int test, int value, int then, int otherwise) {
        program.add(new long[] {test, then, otherwise, value});
    }

    private byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(program.size() * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (long[] step : program) {
            bytes.putShort((short) step[0])
                    .put((byte) step[1])
                    .put((byte) step[2])
                    .putInt((int) step[3]);
        }
        return bytes.array();
    }
}
