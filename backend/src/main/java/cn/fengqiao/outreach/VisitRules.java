package cn.fengqiao.outreach;

import cn.fengqiao.shared.Refusal;
import cn.fengqiao.territory.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What a visit must keep to: each rule is one method that answers why not. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class VisitRules {

    private static final Duration LONGEST = Duration.ofHours(8);
    private static final int MOST_LISTENERS = 100_000;

    private final Hosts hosts;
    private final Topics topics;
    private final CalendarNodes nodes;
    private final LecturerReads lecturers;
    private final VisitReads visits;
    private final WorkingDays workingDays;
    private final Sight sight;
    private final Clock clock;

    /** Everything that forbids the plan; the visit's own id is left out of clashes. */
    List<Refusal> check(VisitDraft draft, String visitId) {
        var refusals = new ArrayList<Refusal>();
        times(draft).ifPresent(refusals::add);
        known(draft).forEach(refusals::add);
        if (refusals.isEmpty()) {
            refusals.addAll(lecturers(draft, visitId));
        }
        return refusals;
    }

    /** What speaks against the plan without forbidding it. */
    List<Refusal> warnings(VisitDraft draft, String visitId) {
        var warnings = new ArrayList<Refusal>();
        visits.overlapping(draft.hostId(), draft, visitId)
                .forEach(other -> warnings.add(
                        Refusal.state("warning.visit.host-overlap", other.title(), moment(other.startsAt()))));
        if (!workingDays.isWorkday(day(draft))) {
            warnings.add(Refusal.state("warning.visit.day-off", day(draft)));
        }
        if (draft.lecturerIds().isEmpty()) {
            warnings.add(Refusal.state("warning.visit.unstaffed"));
        }
        return warnings;
    }

    LocalDate day(VisitDraft draft) {
        return LocalDate.ofInstant(draft.startsAt(), clock.getZone());
    }

    Optional<HostRow> host(VisitDraft draft) {
        return hosts.byId(draft.hostId()).filter(host -> sight.mayPlanIn(host.areaCode()));
    }

    String title(VisitDraft draft, HostRow host) {
        return draft.title().isEmpty() ? topicName(draft) + " · " + host.name() : draft.title();
    }

    String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("MM-dd HH:mm")
                .withZone(clock.getZone())
                .format(instant);
    }

    private String topicName(VisitDraft draft) {
        return topics.all().stream()
                .filter(topic -> topic.code().equals(draft.topicCode()))
                .map(TopicRow::name)
                .findFirst()
                .orElse("");
    }

    private Optional<Refusal> times(VisitDraft draft) {
        var sameDay = day(draft).equals(LocalDate.ofInstant(draft.endsAt(), clock.getZone()));
        var length = Duration.between(draft.startsAt(), draft.endsAt());
        if (!length.isPositive() || length.compareTo(LONGEST) > 0 || !sameDay) {
            return Optional.of(Refusal.field("endsAt", "refusal.visit.times"));
        }
        return draft.startsAt().isBefore(clock.instant())
                ? Optional.of(Refusal.field("startsAt", "refusal.visit.past"))
                : Optional.empty();
    }

    private List<Refusal> known(VisitDraft draft) {
        return Stream.of(
                        host(draft).isPresent() ? null : Refusal.field("hostId", "refusal.visit.host"),
                        topicName(draft).isEmpty() ? Refusal.field("topicCode", "refusal.visit.topic") : null,
                        nodeKnown(draft) ? null : Refusal.field("nodeCode", "refusal.visit.node"),
                        draft.audience() < 0 || draft.audience() > MOST_LISTENERS
                                ? Refusal.field("audience", "refusal.visit.audience")
                                : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private boolean nodeKnown(VisitDraft draft) {
        return draft.nodeCode().isEmpty()
                || nodes.all().stream().anyMatch(node -> node.code().equals(draft.nodeCode()));
    }

    private List<Refusal> lecturers(VisitDraft draft, String visitId) {
        var host = host(draft).orElseThrow();
        var fits = lecturers.fits(
                new Wanted(draft.topicCode(), host.kind(), draft.startsAt(), draft.endsAt(), visitId),
                sight.planning());
        return draft.lecturerIds().stream()
                .flatMap(id -> fits.stream()
                        .filter(fit -> fit.id().equals(id))
                        .findFirst()
                        .map(fit -> fit.unfit().stream().map(why -> refusal(fit, why)))
                        .orElseGet(() -> Stream.of(Refusal.field("lecturerIds", "refusal.visit.lecturer-unknown"))))
                .toList();
    }

    private static Refusal refusal(LecturerFit fit, Unfit why) {
        return switch (why) {
            case TOPIC -> Refusal.field("lecturerIds", "refusal.visit.lecturer-topic", fit.name());
            case MINORS -> Refusal.field("lecturerIds", "refusal.visit.lecturer-minors", fit.name());
            case BUSY -> Refusal.field("lecturerIds", "refusal.visit.lecturer-busy", fit.name(), fit.clash());
            case AWAY -> Refusal.field("lecturerIds", "refusal.visit.lecturer-away", fit.name());
        };
    }
}
