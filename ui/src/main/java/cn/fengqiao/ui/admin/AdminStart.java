package cn.fengqiao.ui.admin;

import cn.fengqiao.security.AccountList;
import cn.fengqiao.security.AccountState;
import cn.fengqiao.security.AccountTally;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Premises;
import cn.fengqiao.ui.frame.Counted;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.TodoCount;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;

/** An administrator's start: accounts that need a hand, whether the trail is whole, room for the data, first steps. */
@org.springframework.stereotype.Component
class AdminStart implements StartPart, TodoCount {

    private static final int ORDER = 400;

    private final AccountList accounts;

    private final ChainWatch chain;

    private final Premises room;

    private final Dates dates;

    private final Counted counted;

    AdminStart(AccountList accounts, ChainWatch chain, Premises room, Dates dates, Clock clock) {
        this.accounts = accounts;
        this.chain = chain;
        this.room = room;
        this.dates = dates;
        this.counted = new Counted(clock);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.ACCOUNT_MANAGE);
    }

    @Override
    public int of(Actor actor) {
        return isFor(actor) ? counted.of(actor, () -> accounts.tally().locked() + (room.scarce() ? 1 : 0)) : 0;
    }

    @Override
    public Component show(Actor actor) {
        var tally = accounts.tally();
        var part = new Div();
        part.addClassName("start-part");
        if (tally.own() <= 1) {
            part.add(firstSteps());
        }
        part.add(accounts(tally), house(actor));
        return part;
    }

    private static StartSection firstSteps() {
        return new StartSection(Words.of("today.first"))
                .add(new StartLine(Words.of("today.first.accounts"), AdminNavigation.ACCOUNTS)
                        .details(Words.of("today.first.accounts.how")))
                .add(new StartLine(Words.of("today.first.password"), AdminNavigation.PASSWORD)
                        .details(Words.of("today.first.password.how")));
    }

    private static StartSection accounts(AccountTally tally) {
        var section = new StartSection(Words.of("today.accounts")).count((long) tally.locked() + tally.mustChange());
        if (tally.locked() > 0) {
            section.add(new StartLine(Words.of("today.accounts.locked", tally.locked()), AdminNavigation.ACCOUNTS)
                    .details(Words.of("today.accounts.locked.how")));
        }
        if (tally.mustChange() > 0) {
            section.add(new StartLine(
                            Words.of("today.accounts.must-change", tally.mustChange()),
                            AdminNavigation.ACCOUNTS + "?state=" + AccountState.MUST_CHANGE_PASSWORD)
                    .details(Words.of("today.accounts.must-change.how")));
        }
        var all = Links.to(AdminNavigation.ACCOUNTS, Words.of("today.accounts.all"));
        return tally.locked() + tally.mustChange() == 0
                ? section.empty(Words.of("today.accounts.none"), all)
                : section.aside(all);
    }

    private StartSection house(Actor actor) {
        var section = new StartSection(Words.of("today.house"));
        if (actor.may(Permission.AUDIT_READ)) {
            var state = chain.state();
            section.add(new StartLine(
                            Words.of(state.whole() ? "today.chain.whole" : "today.chain.broken", state.entries()),
                            AdminNavigation.AUDIT)
                    .details(Words.of(state.whole() ? "today.chain.how" : "today.chain.broken.how"))
                    .when(dates.dateTime(chain.at()), !state.whole()));
        }
        var free = new Paragraph(Words.of(
                room.scarce() ? "today.room.scarce" : "today.room", room.freeMegabytes() / 1024, room.place()));
        free.addClassName("start-note");
        var backup = new Paragraph(Words.of("today.backup"));
        backup.addClassName("start-note");
        return section.note(free, backup);
    }
}
