package cn.fengqiao.outreach;

import cn.fengqiao.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A visit and the steps it may take: draft → published → done; draft or published ⇄ cancelled. Host, topic, lecturers
 * and node are edges of {@link VisitEdges}.
 */
@Node("Visit")
@Getter(AccessLevel.PACKAGE)
@AllArgsConstructor(access = AccessLevel.PACKAGE, onConstructor_ = @PersistenceCreator)
class Visit {

    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private final String number;
    private String title;
    private VisitState state;
    private @Nullable VisitState stateBefore;
    private Instant startsAt;
    private Instant endsAt;
    private LocalDate on;
    private String areaCode;
    private int audience;
    private String note;
    private @Nullable String cancelledFor;

    /** Takes over what the form says; the state stays. */
    Optional<Refusal> change(VisitDraft draft, String titled, LocalDate day, String area) {
        if (state != VisitState.DRAFT && state != VisitState.PUBLISHED) {
            return Optional.of(Refusal.state("refusal.visit.over"));
        }
        title = titled;
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        on = day;
        areaCode = area;
        audience = draft.audience();
        note = draft.note();
        return Optional.empty();
    }

    Optional<Refusal> publish(boolean staffed) {
        if (state != VisitState.DRAFT) {
            return Optional.of(Refusal.state("refusal.visit.not-draft"));
        }
        if (!staffed) {
            return Optional.of(Refusal.field("lecturerIds", "refusal.visit.lecturer-needed"));
        }
        state = VisitState.PUBLISHED;
        return Optional.empty();
    }

    Optional<Refusal> cancel(String reason) {
        if (state != VisitState.DRAFT && state != VisitState.PUBLISHED) {
            return Optional.of(Refusal.state("refusal.visit.over"));
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.field("reason", "refusal.visit.reason"));
        }
        stateBefore = state;
        state = VisitState.CANCELLED;
        cancelledFor = reason.strip();
        return Optional.empty();
    }

    Optional<Refusal> restore() {
        if (state != VisitState.CANCELLED || stateBefore == null) {
            return Optional.of(Refusal.state("refusal.visit.not-cancelled"));
        }
        state = stateBefore;
        stateBefore = null;
        cancelledFor = null;
        return Optional.empty();
    }

    Optional<Refusal> done(Instant now, int listeners) {
        if (state != VisitState.PUBLISHED) {
            return Optional.of(Refusal.state("refusal.visit.not-published"));
        }
        if (endsAt.isAfter(now)) {
            return Optional.of(Refusal.state("refusal.visit.not-over"));
        }
        state = VisitState.DONE;
        audience = listeners;
        return Optional.empty();
    }
}
