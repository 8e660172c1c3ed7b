package io.devquest.engine.tags;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How often tags are used. Only what everybody or every member may see is counted, so that a number betrays nothing. */
@Singleton
public final class TagCounts {

    private static final Logger log = LoggerFactory.getLogger(TagCounts.class);
    private static final int AT_A_TIME = 500;

    private final Transactions database;
    private final TagMapper tags;
    private final TagCountMapper mapper;

    @Inject
    TagCounts(Transactions database, OwnerMappers mappers) {
        this.database = database;
        this.tags = mappers.mapper(TagMapper.class);
        this.mapper = mappers.mapper(TagCountMapper.class);
    }

    /** A thing got the tags (1) or lost them (-1). */
    void change(String type, Id content, Collection<Id> changed, int sign) {
        if (!changed.isEmpty()) {
            mapper.selectAudienceKind(content).ifPresent(kind -> add(type, kind, changed, sign));
        }
    }

    private void add(String type, String kind, Collection<Id> changed, int sign) {
        boolean open = kind.equals("public");
        if (open || kind.equals("members")) {
            mapper.insertMissing(type, changed);
            mapper.selectForUpdate(changed);
            mapper.update(type, changed, open ? sign : 0, sign);
        }
    }

    /** An item was taken from everybody, or given back, in the transaction that did so. */
    void shown(Id content) {
        count(tags.selectByContent(content));
    }

    /** Other people may see what shares the audience, in the transaction that says so. */
    void reassigned(Id audience) {
        count(mapper.selectByAudience(audience));
    }

    /** Counts the tags again, of all types. In a transaction. */
    void count(List<Id> counted) {
        for (int from = 0; from < counted.size(); from += AT_A_TIME) {
            List<Id> some = counted.subList(from, Math.min(from + AT_A_TIME, counted.size()));
            mapper.insertMissingOf(some);
            mapper.selectForUpdate(some);
            mapper.updateAgain(some);
        }
    }

    /** Mends what is wrong, one tag at a time, and gives back how much that was. */
    public int repair() {
        List<Id> wrong = mapper.selectWrong();
        for (Id tag : wrong) {
            database.inTransaction(() -> count(List.of(tag)));
            log.info("The uses of the tag {} were counted again", tag);
        }
        return wrong.size();
    }
}
