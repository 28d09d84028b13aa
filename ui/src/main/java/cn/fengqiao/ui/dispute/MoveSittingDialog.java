package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.SittingRow;
import cn.fengqiao.mediation.Sittings;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import java.time.Duration;
import java.time.LocalDateTime;

/** Another time or another room for a planned session. */
final class MoveSittingDialog extends CommandDialog {

    private final Sittings sittings;
    private final SittingRow row;
    private final SittingTimeFields time;

    MoveSittingDialog(Sittings sittings, SittingRow row) {
        super(Words.of("sitting.move"), Words.of("sitting.move"));
        this.sittings = sittings;
        this.row = row;
        var end = row.endsAt();
        var length =
                end == null ? 60 : (int) Duration.between(row.startsAt(), end).toMinutes();
        time = new SittingTimeFields(this, LocalDateTime.ofInstant(row.startsAt(), Dates.ZONE), length, row.place());
    }

    @Override
    String subject() {
        return row.id();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return sittings.move(command, row.id(), time.value());
    }
}
