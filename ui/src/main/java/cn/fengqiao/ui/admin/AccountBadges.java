package cn.fengqiao.ui.admin;

import cn.fengqiao.security.AccountRow;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Span;

/** How an account stands, in a word each: its state, a lock, that it is a demo account. */
final class AccountBadges {

    private AccountBadges() {}

    static Span of(AccountRow row) {
        var badges = new Span(Badges.state(Words.of("security.state", row.state()), tone(row)));
        if (row.lockedUntil() != null) {
            badges.add(Badges.state(Words.of("security.locked"), Tone.WAITING));
        }
        if (row.demo()) {
            badges.add(Badges.state(Words.of("security.demo"), Tone.QUIET));
        }
        return badges;
    }

    private static Tone tone(AccountRow row) {
        return switch (row.state()) {
            case ACTIVE -> Tone.ACTIVE;
            case MUST_CHANGE_PASSWORD -> Tone.WAITING;
            case DISABLED -> Tone.ENDED;
        };
    }
}
