package io.devquest.engine.notifications;

import static io.devquest.engine.notifications.DeskFixture.asked;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import io.devquest.engine.data.TestDatabases;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationUpkeepTest {

    @ParameterizedTest
    @EnumSource
    void whatWasReadGoesAfterItsTimeAndTheOldestOnceThereAreTooMany(TestDatabases kind) {
        try (DeskFixture toys = new DeskFixture(kind)) {
            toys.core.settings.declare(toys.core.scope, NotificationSettings.KEEP_DAYS);
            NotificationUpkeep upkeep =
                    new NotificationUpkeep(toys.core.mappers(), toys.core.settings, toys.core.scope, toys.core.clock);
            Id ada = toys.core.member("ada");
            Id bob = toys.core.member("bob");
            Id toy = toys.openToy();
            Id gone = toys.core.ids.next();
            toys.choose(toy, WatchLevel.WATCHING, ada);
            toys.choose(gone, WatchLevel.WATCHING, ada, bob);
            for (int i = 0; i < 5; i++) {
                toys.deliver(asked(toy, ada, bob).groupedBy("group " + i));
                toys.core.clock.forward(Duration.ofMinutes(1));
            }
            toys.marks.readAll(bob);
            toys.core.clock.forward(Duration.ofDays(89));
            upkeep.run(3);
            assertThat(toys.texts("select grouping_key from core.notification where account = " + ada.value()
                            + " order by id"))
                    .containsExactly("group 2", "group 3", "group 4");
            assertThat(toys.count(bob)).isEqualTo(3);
            toys.core.clock.forward(Duration.ofDays(2));
            upkeep.run();
            assertThat(toys.count(bob)).isZero();
            assertThat(toys.count(ada)).isEqualTo(3);
            assertThat(toys.core.number("select count(*) from core.watch")).isOne();
        }
    }
}
