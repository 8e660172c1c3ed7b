package io.devquest.engine.access.group;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done for groups every hour. One group at a time, so that nobody waits long for its row. */
@Singleton
final class GroupUpkeep {

    private static final Logger log = LoggerFactory.getLogger(GroupUpkeep.class);

    private final Transactions database;
    private final MemberMapper members;
    private final LinkMapper links;
    private final CounterMapper counters;
    private final GroupMapper rows;
    private final Seats seats;
    private final Succession succession;
    private final GroupSettings settings;

    @Inject
    GroupUpkeep(
            Transactions database, OwnerMappers mappers, Seats seats, Succession succession, GroupSettings settings) {
        this.database = database;
        this.members = mappers.mapper(MemberMapper.class);
        this.links = mappers.mapper(LinkMapper.class);
        this.counters = mappers.mapper(CounterMapper.class);
        this.rows = mappers.mapper(GroupMapper.class);
        this.seats = seats;
        this.succession = succession;
        this.settings = settings;
    }

    /** Removes invitations and links that have expired, and mends counters and groups that nobody owns. */
    void run() {
        links.deleteByExpiry(settings.now());
        each(members.selectGroupsWithExpired(settings.invitedAfter()), seats::expire);
        each(counters.selectWrong(), group -> {
            counters.updateCounted(group);
            log.info("The seats and members of group {} were counted again", group);
        });
        each(members.selectOwnerlessGroups(), succession::ensureOwner);
    }

    private void each(List<Id> groups, Consumer<Id> work) {
        groups.forEach(group -> database.inTransaction(() -> {
            if (rows.selectForUpdate(group).isPresent()) {
                work.accept(group);
            }
        }));
    }
}
