package cn.fengqiao.outreach;

import static cn.fengqiao.outreach.OutreachStory.done;
import static cn.fengqiao.outreach.OutreachStory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(OutreachStory.class)
class VisitsIT {

    @Autowired
    OutreachStory story;

    @BeforeEach
    void aCoordinatorOfGusu() {
        TestActors.asCoordinator();
    }

    @Test
    void aVisitIsPlannedPublishedAndItsTimelineTells() {
        var lecturer = story.lecturer("顾文清", true);
        var visit = story.planned(story.community(), 9, lecturer);

        done(story.visits.publish(CommandId.fresh(), visit, story.row(visit).version()));

        var row = story.row(visit);
        assertThat(row.state()).isEqualTo(VisitState.PUBLISHED);
        assertThat(row.title()).isEqualTo("防范电信网络诈骗 · 平江历史街区社区");
        assertThat(row.place()).isEqualTo("姑苏区·平江街道");
        assertThat(row.number()).matches("SF\\d{4}-\\d{6}");
        assertThat(row.speakers()).extracting(Speaker::name).containsExactly("顾文清");
        assertThat(story.calendar.timeline(visit))
                .extracting(VisitStep::kind)
                .containsExactlyInAnyOrder("VISIT_PLANNED", "VISIT_PUBLISHED");
    }

    @Test
    void aLecturerIsNotBookedTwiceAndTheReasonNamesTheOtherVisit() {
        var lecturer = story.lecturer("顾文清", true);
        story.planned(story.community(), 9, lecturer);

        var second = story.visits.plan(CommandId.fresh(), story.draft(story.school(), 10, lecturer));

        assertThat(refused(second)).containsExactly("refusal.visit.lecturer-busy");
        assertThat(story.visits
                        .foresee("", story.draft(story.school(), 10, lecturer))
                        .refusals()
                        .getFirst()
                        .args())
                .containsExactly("顾文清", "防范电信网络诈骗 · 平江历史街区社区");
    }

    @Test
    void visitsThatOnlyTouchDoNotClash() {
        var lecturer = story.lecturer("顾文清", true);
        story.planned(story.community(), 9, lecturer);

        assertThat(story.planned(story.school(), 11, lecturer)).isNotEmpty();
    }

    @Test
    void onlyWhoTeachesTheTopicMaySpeak() {
        var lecturer = story.lecturer("顾文清", true);
        var draft = new VisitDraft(
                "", story.community(), "DRUGS", story.at(9), story.at(11), List.of(lecturer), "", 80, "", "");

        assertThat(refused(story.visits.plan(CommandId.fresh(), draft)))
                .containsExactly("refusal.visit.lecturer-topic");
    }

    @Test
    void onlyWhoIsClearedForMinorsGoesToSchools() {
        var lecturer = story.lecturer("顾文清", false);

        assertThat(refused(story.visits.plan(CommandId.fresh(), story.draft(story.school(), 9, lecturer))))
                .containsExactly("refusal.visit.lecturer-minors");
    }

    @Test
    void clearanceCannotGoWhileSchoolVisitsArePlanned() {
        var lecturer = story.lecturer("顾文清", true);
        story.planned(story.school(), 9, lecturer);

        var change = story.lecturers.change(CommandId.fresh(), lecturer, 0, story.lecturerDraft("顾文清", false));

        assertThat(refused(change)).containsExactly("refusal.lecturer.minors");
    }

    @Test
    void anAbsenceIsKeptFreeAndReleasesVisitsOnlyWhenAsked() {
        var lecturer = story.lecturer("顾文清", true);
        var visit = story.planned(story.community(), 9, lecturer);
        var absence = new AbsenceDraft(AbsenceKind.DUTY, story.at(8), story.at(18));

        assertThat(refused(story.lecturers.away(CommandId.fresh(), lecturer, absence, false)))
                .containsExactly("refusal.absence.visits");
        done(story.lecturers.away(CommandId.fresh(), lecturer, absence, true));

        assertThat(story.row(visit).unstaffed()).isTrue();
        assertThat(story.calendar.unstaffed()).extracting(VisitRow::id).containsExactly(visit);
        assertThat(refused(story.visits.plan(CommandId.fresh(), story.draft(story.school(), 15, lecturer))))
                .containsExactly("refusal.visit.lecturer-away");
    }

    @Test
    void whoHasSeenAnOlderVersionIsToldAndChangesNothing() {
        var visit = story.planned(story.community(), 9, story.lecturer("顾文清", true));
        var seen = story.row(visit).version();
        done(story.visits.move(CommandId.fresh(), visit, seen, story.at(13), story.at(15)));

        var second = story.visits.cancel(CommandId.fresh(), visit, seen, "场地占用");

        assertThat(refused(second)).containsExactly("refusal.changed-meanwhile");
        assertThat(story.row(visit).startsAt()).isEqualTo(story.at(13));
        assertThat(story.row(visit).speakers()).hasSize(1);
    }

    @Test
    void movingAPublishedVisitTellsHostAndLecturers() {
        var visit = story.planned(story.community(), 9, story.lecturer("顾文清", true));
        done(story.visits.publish(CommandId.fresh(), visit, story.row(visit).version()));

        var foreseen = story.visits.foresee(visit, story.row(visit).draft().at(story.at(13), story.at(15)));

        assertThat(foreseen.possible()).isTrue();
        assertThat(foreseen.told())
                .containsExactly(new Told("平江历史街区社区", Told.Part.HOST), new Told("顾文清", Told.Part.LECTURER));
    }

    @Test
    void aHostsOtherVisitAtTheTimeWarnsButDoesNotForbid() {
        var host = story.community();
        story.planned(host, 9, story.lecturer("顾文清", true));

        var foreseen = story.visits.foresee("", story.draft(host, 10, story.lecturer("沈知远", true)));

        assertThat(foreseen.possible()).isTrue();
        assertThat(foreseen.warnings()).extracting(each -> each.key()).contains("warning.visit.host-overlap");
    }

    @Test
    void aCancelledVisitFreesTheLecturerAndComesBackOnlyWhileStillFree() {
        var lecturer = story.lecturer("顾文清", true);
        var visit = story.planned(story.community(), 9, lecturer);
        assertThat(refused(story.visits.cancel(
                        CommandId.fresh(), visit, story.row(visit).version(), " ")))
                .containsExactly("refusal.visit.reason");
        done(story.visits.cancel(CommandId.fresh(), visit, story.row(visit).version(), "场地占用"));

        done(story.visits.restore(CommandId.fresh(), visit, story.row(visit).version()));
        assertThat(story.row(visit).state()).isEqualTo(VisitState.DRAFT);

        done(story.visits.cancel(CommandId.fresh(), visit, story.row(visit).version(), "场地占用"));
        story.planned(story.school(), 9, lecturer);
        assertThat(refused(story.visits.restore(
                        CommandId.fresh(), visit, story.row(visit).version())))
                .containsExactly("refusal.visit.lecturer-busy");
    }

    @Test
    void aRequestBecomesAVisitAndWaitsAgainWhenItIsCancelled() {
        var host = story.community();
        var day = LocalDate.now(story.clock);
        var request = done(story.requests.record(
                CommandId.fresh(), new RequestDraft(host, "ANTI_FRAUD", "老年人反诈", day, day.plusDays(30))));
        assertThat(story.requests.open()).extracting(RequestRow::qualified).containsExactly(0);
        var lecturer = story.lecturer("顾文清", true);
        assertThat(story.requests.open()).extracting(RequestRow::qualified).containsExactly(1);

        var answering = new VisitDraft(
                "", host, "ANTI_FRAUD", story.at(9), story.at(10), List.of(lecturer), "", 80, "", request);
        var visit = done(story.visits.plan(CommandId.fresh(), answering));
        assertThat(story.requests.open()).isEmpty();
        assertThat(refused(story.visits.plan(CommandId.fresh(), answering.at(story.at(15), story.at(16)))))
                .containsExactly("refusal.request.answered");

        done(story.visits.cancel(CommandId.fresh(), visit, story.row(visit).version(), "改期"));
        assertThat(story.requests.open()).extracting(RequestRow::id).containsExactly(request);
    }

    @Test
    void anotherDistrictSeesNothingAndPlansNothingHere() {
        var host = story.community();
        var visit = story.planned(host, 9, story.lecturer("顾文清", true));
        var version = story.row(visit).version();
        OutreachStory.asCoordinatorOfKunshan();

        assertThat(story.calendar.byId(visit)).isEmpty();
        assertThat(story.hosts.byId(host)).isEmpty();
        assertThat(refused(story.visits.cancel(CommandId.fresh(), visit, version, "x")))
                .containsExactly("refusal.not-found");
        assertThat(refused(story.visits.plan(CommandId.fresh(), story.draft(host, 13))))
                .containsExactly("refusal.visit.host");
    }

    @Test
    void aLecturerReadsAndChangesNothing() {
        var host = story.community();
        var visit = story.planned(host, 9, story.lecturer("顾文清", true));
        var version = story.row(visit).version();
        TestActors.asLecturer();

        assertThat(story.calendar.byId(visit)).isPresent();
        assertThat(refused(story.visits.publish(CommandId.fresh(), visit, version)))
                .containsExactly("refusal.not-found");
        assertThat(refused(story.hosts.add(
                        CommandId.fresh(), new HostDraft(HostKind.SCHOOL, "某校", OutreachStory.COMMUNITY, "", "", 10))))
                .containsExactly("refusal.host.area");
    }

    @Test
    void aVisitWithoutLecturerIsADraftThatCannotBePublished() {
        var visit = story.planned(story.community(), 9);

        assertThat(refused(story.visits.publish(
                        CommandId.fresh(), visit, story.row(visit).version())))
                .containsExactly("refusal.visit.lecturer-needed");
    }

    @Test
    void timesAreCheckedBeforeAnythingElse() {
        var host = story.community();

        assertThat(refused(story.visits.plan(
                        CommandId.fresh(), story.draft(host, 9).at(story.at(11), story.at(9)))))
                .containsExactly("refusal.visit.times");
        assertThat(refused(story.visits.plan(
                        CommandId.fresh(),
                        story.draft(host, 9)
                                .at(
                                        story.at(9).minusSeconds(86_400 * 30),
                                        story.at(10).minusSeconds(86_400 * 30)))))
                .containsExactly("refusal.visit.past");
    }

    @Test
    void aPhoneNumberIsStoredSealedAndShownMasked() {
        var host = story.hosts.byId(story.community()).orElseThrow();

        assertThat(host.phoneMask()).isEqualTo("138****1111");
        assertThat(story.hosts.search("pjlsjq", List.of(), 0, 10))
                .extracting(HostRow::name)
                .containsExactly("平江历史街区社区");
    }

    @Test
    void theCalendarFiltersByTopicLecturerAndState() {
        var lecturer = story.lecturer("顾文清", true);
        var visit = story.planned(story.community(), 9, lecturer);
        story.planned(story.school(), 9);
        var from = LocalDate.now(story.clock);
        var to = from.plusDays(20);

        assertThat(story.calendar.visits(VisitFilter.days(from, to))).hasSize(2);
        assertThat(story.calendar.visits(new VisitFilter(from, to, "", "", lecturer, List.of())))
                .extracting(VisitRow::id)
                .containsExactly(visit);
        assertThat(story.calendar.visits(new VisitFilter(from, to, "", "DRUGS", "", List.of())))
                .isEmpty();
        assertThat(story.calendar.visits(new VisitFilter(from, to, "320508019", "", "", List.of())))
                .isEmpty();
        assertThat(story.calendar.visits(new VisitFilter(from, to, "", "", "", List.of(VisitState.PUBLISHED))))
                .isEmpty();
    }
}
