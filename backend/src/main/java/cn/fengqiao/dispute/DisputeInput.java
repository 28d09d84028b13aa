package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was typed about a dispute and makes it fit to keep. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DisputeInput {

    static final int TITLE = 100;
    static final int NARRATIVE = 20_000;
    static final int ADDRESS = 200;

    /** Clocks of phones and of the server differ a little. */
    private static final Duration DRIFT = Duration.ofMinutes(10);

    private static final Instant EARLIEST = Instant.parse("1949-10-01T00:00:00Z");

    private final DisputeEdges edges;
    private final Acting acting;
    private final Clock clock;

    List<Refusal> check(ReportDraft draft) {
        var refusals = new ArrayList<>(Notes.needed("narrative", draft.narrative(), NARRATIVE)
                .fit("title", draft.title(), TITLE)
                .fit("address", draft.address(), ADDRESS)
                .refusals());
        refusals.addAll(time("receivedAt", draft.receivedAt()));
        refusals.addAll(time("occurredAt", draft.occurredAt()));
        refusals.addAll(references(draft.divisionCode(), draft.typeCode(), Permission.DISPUTE_REPORT));
        return refusals;
    }

    List<Refusal> check(DisputeFields edit) {
        var refusals = new ArrayList<>(Notes.needed("title", edit.title(), TITLE)
                .fit("summary", edit.summary(), NARRATIVE)
                .fit("address", edit.address(), ADDRESS)
                .refusals());
        refusals.addAll(time("occurredAt", edit.occurredAt()));
        refusals.addAll(references(edit.divisionCode(), edit.typeCode(), Permission.DISPUTE_HANDLE));
        return refusals;
    }

    DisputeContent content(ReportDraft draft) {
        var title = Texts.clean(draft.title());
        return new DisputeContent(
                title.isEmpty()
                        ? edges.names(draft.divisionCode(), draft.typeCode()).title()
                        : title,
                Texts.clean(draft.narrative()),
                draft.typeCode(),
                draft.divisionCode(),
                draft.occurredAt(),
                draft.domesticViolence(),
                draft.facts());
    }

    static DisputeContent content(DisputeFields edit) {
        return new DisputeContent(
                Texts.clean(edit.title()),
                Texts.clean(edit.summary()),
                edit.typeCode(),
                edit.divisionCode(),
                edit.occurredAt(),
                edit.domesticViolence(),
                edit.facts());
    }

    private List<Refusal> time(String field, @Nullable Instant time) {
        if (time == null) {
            return List.of();
        }
        if (time.isAfter(clock.instant().plus(DRIFT))) {
            return List.of(Refusal.field(field, "refusal.in-the-future"));
        }
        return time.isBefore(EARLIEST) ? List.of(Refusal.field(field, "refusal.too-long-ago")) : List.of();
    }

    private List<Refusal> references(String divisionCode, String typeCode, Permission permission) {
        var refusals = new ArrayList<Refusal>();
        var names = edges.names(divisionCode, typeCode);
        if (names.division().isEmpty()) {
            refusals.add(Refusal.field("divisionCode", "refusal.division-unknown"));
        } else if (divisionCode.length() < 9) {
            refusals.add(Refusal.field("divisionCode", "refusal.division-too-large"));
        } else if (!acting.actor().may(permission, divisionCode)) {
            refusals.add(Refusal.field("divisionCode", "refusal.division-not-yours"));
        }
        if (names.type().isEmpty()) {
            refusals.add(Refusal.field("typeCode", "refusal.type-unknown"));
        }
        return refusals;
    }
}
