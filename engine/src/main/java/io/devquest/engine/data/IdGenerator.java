package io.devquest.engine.data;

import com.github.f4b6a3.tsid.TsidFactory;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import jakarta.inject.Inject;
import java.util.concurrent.ThreadLocalRandom;

/** Makes TSIDs: 42 bits of time, 10 of the node, 12 of a counter. */
public final class IdGenerator implements Ids {

    private static final int NODES = 1024;

    private final TsidFactory factory;

    /** For a node without a number: takes one by chance. */
    @Inject
    public IdGenerator() {
        this(ThreadLocalRandom.current().nextInt(NODES));
    }

    /** For the node with a number from 0 to 1023, unique among the running nodes. */
    public IdGenerator(int node) {
        factory = TsidFactory.newInstance1024(node);
    }

    @Override
    public Id next() {
        return new Id(factory.create().toLong());
    }
}
