package cn.fengqiao.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.DisputeTypes;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.outreach.HostDraft;
import cn.fengqiao.outreach.HostKind;
import cn.fengqiao.outreach.Hosts;
import cn.fengqiao.outreach.LecturerDraft;
import cn.fengqiao.outreach.Lecturers;
import cn.fengqiao.outreach.VisitDraft;
import cn.fengqiao.outreach.Visits;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = "cn.fengqiao.ui.frame")
class GlobalSearchIT extends SpringBrowserlessTest {

    private static final String COMMUNITY = "320508018";
    private static final int MOST = 6;

    @Autowired
    List<SearchSource> sources;

    @Autowired
    Acting acting;

    @Autowired
    Intake intake;

    @Autowired
    DisputeTypes types;

    @Autowired
    Hosts hosts;

    @Autowired
    Lecturers lecturers;

    @Autowired
    Visits visits;

    @Autowired
    Agencies agencies;

    @Autowired
    Clock clock;

    @BeforeEach
    void anOfficerIsSignedIn() {
        TestActors.asOfficer();
    }

    @Test
    void aDisputeIsFoundByItsNumberItsLastDigitsAndItsWords() {
        var dispute = registered("楼上漏水泡坏地板", "张三", "李四");

        var path = "disputes/" + dispute.id();
        assertThat(paths("search.disputes", dispute.number())).containsExactly(path);
        assertThat(paths(
                        "search.disputes",
                        dispute.number().substring(dispute.number().length() - 4)))
                .containsExactly(path);
        assertThat(paths("search.disputes", "漏水")).containsExactly(path);
    }

    @Test
    void aPartyIsFoundByInitialsAndShownMasked() {
        registered("楼上漏水", "张三丰", "李四");

        assertThat(hits("search.people", "zsf"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.title()).startsWith("张").doesNotContain("三丰"));
        assertThat(paths("search.people", "张三")).singleElement().asString().startsWith("people/");
    }

    @Test
    void whatLiesInAnotherAreaIsFoundByNobodyThere() {
        var dispute = registered("楼上漏水", "张三丰", "李四");
        TestActors.as(Role.COMMUNITY_OFFICER, "320507");

        assertThat(hits("search.disputes", dispute.number())).isEmpty();
        assertThat(hits("search.people", "张三丰")).isEmpty();
        assertThat(hits("search.places", "平江")).isEmpty();
    }

    @Test
    void aPlaceLeadsToItsDisputes() {
        assertThat(paths("search.places", "pj")).anyMatch(path -> path.startsWith("disputes?area=320508"));
    }

    @Test
    void hostsDoNotCrowdOutLecturersAndVisitsAreFoundByNumberWordAndHost() {
        TestActors.asCoordinator();
        for (int i = 0; i <= MOST; i++) {
            host("顾家巷第" + i + "社区");
        }
        var team = agencies.byCode("LT-320508").orElseThrow();
        var lecturer = done(lecturers.enlist(
                CommandId.fresh(),
                new LecturerDraft("顾文清", team.id(), Map.of("ANTI_FRAUD", 2), List.of(), true, false)));
        var visit = done(visits.plan(
                CommandId.fresh(),
                new VisitDraft("", host("平江实验学校"), "ANTI_FRAUD", at(9), at(11), List.of(lecturer), "", 80, "", "")));

        assertThat(hits("outreach.hosts", "顾")).hasSize(MOST);
        assertThat(paths("outreach.lecturers", "顾")).containsExactly("lecturers/" + lecturer);
        assertThat(paths("outreach.visits", "诈骗")).containsExactly("visits/" + visit);
        assertThat(paths("outreach.visits", "pjsy")).containsExactly("visits/" + visit);
        assertThat(paths("outreach.visits", "sf20")).containsExactly("visits/" + visit);
    }

    @Test
    void whoMayNotReadASubjectFindsNothingOfIt() {
        registered("楼上漏水", "张三丰", "李四");
        TestActors.asCoordinator();
        host("平江实验学校");

        assertThat(hits("search.disputes", "漏水")).isEmpty();
        assertThat(hits("search.people", "张三丰")).isEmpty();
        TestActors.asAnalyst();
        assertThat(hits("outreach.hosts", "平江")).isEmpty();
        assertThat(hits("outreach.visits", "平江")).isEmpty();
    }

    private List<String> paths(String group, String text) {
        return hits(group, text).stream().map(SearchHit::path).toList();
    }

    private List<SearchHit> hits(String group, String text) {
        return sources.stream()
                .filter(source -> source.heading().equals(group))
                .flatMap(source -> source.find(text, acting.actor(), MOST).stream())
                .toList();
    }

    private String host(String name) {
        return done(hosts.add(
                CommandId.fresh(), new HostDraft(HostKind.COMMUNITY, name, COMMUNITY, "周老师", "13800001111", 80)));
    }

    private Registered registered(String story, String... names) {
        var parties = List.of(
                PartyDraft.person("A", PartyRole.APPLICANT, names[0], "", ""),
                PartyDraft.person("B", PartyRole.RESPONDENT, names[1], "", ""));
        return done(intake.register(
                CommandId.fresh(),
                new ReportDraft(
                        Channel.COUNTER,
                        clock.instant(),
                        null,
                        COMMUNITY,
                        "人民路 1 号",
                        "",
                        story,
                        types.all().getFirst().code(),
                        parties,
                        false,
                        Set.of())));
    }

    private Instant at(int hour) {
        return LocalDate.now(clock)
                .plusDays(10)
                .atTime(hour, 0)
                .atZone(Dates.ZONE)
                .toInstant();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
