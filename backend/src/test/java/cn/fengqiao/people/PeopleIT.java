package cn.fengqiao.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class PeopleIT {

    private static final String NUMBER = "320508199001011234";
    private static final String PHONE = "13800001234";

    @Autowired
    Story story;

    @Autowired
    People people;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.asOfficer();
    }

    @Test
    void theSameIdNumberInTwoDisputesIsOnePerson() {
        registerTwice();

        assertThat(count("MATCH (p:Person) WHERE p.idNumberKey IS NOT NULL RETURN count(p)"))
                .isEqualTo(1);
        assertThat(people.match(PartyKind.PERSON, "３２０５０８ 19900101 1234", ""))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("张*三");
                    assertThat(row.idNumberMask()).isEqualTo("3205**********1234");
                    assertThat(row.disputes()).isEqualTo(2);
                });
        assertThat(people.match(PartyKind.PERSON, "", PHONE)).hasSize(1);
        assertThat(people.find("张小", 10)).hasSize(1);
        assertThat(people.find("zxs", 10)).hasSize(1);
    }

    @Test
    void nothingPersonalIsKeptInTheClear() {
        registerTwice();

        assertThat(count("""
                MATCH (n) WHERE any(key IN keys(n) WHERE coalesce(toStringOrNull(n[key]), '') CONTAINS '19900101'
                    OR coalesce(toStringOrNull(n[key]), '') CONTAINS '13800001234') RETURN count(n)
                """)).isZero();
    }

    @Test
    void aFullNumberCostsAReasonAndAnAuditEntry() {
        registerTwice();
        var id = people.match(PartyKind.PERSON, NUMBER, "").getFirst().id();

        assertThat(people.reveal(id, PersonalField.ID_NUMBER, "")).isInstanceOf(Outcome.Refused.class);
        assertThat(people.reveal(id, PersonalField.ID_NUMBER, "核对当事人身份")).isEqualTo(Outcome.done(NUMBER));
        assertThat(people.reveal(id, PersonalField.PHONE, "通知调解时间")).isEqualTo(Outcome.done(PHONE));
        assertThat(count("MATCH (e:AuditEntry {action: 'personal.looked', nodeLabel: 'Person'}) RETURN count(e)"))
                .isEqualTo(2);
    }

    @Test
    void everySearchForPeopleStandsInTheTrailWithoutWhatWasTyped() {
        story.registered(Story.person("A", "欧阳小三"), Story.person("B", "李四"));

        assertThat(people.find("欧阳", 10)).hasSize(1);
        assertThat(people.match(PartyKind.PERSON, NUMBER, "")).isEmpty();

        assertThat(story.graph.query("""
                        MATCH (e:AuditEntry) WHERE e.action IN ['people.searched', 'people.matched']
                        RETURN e.action + ' ' + e.details ORDER BY e.seq
                        """).fetchAs(String.class).all())
                .containsExactly(
                        "people.searched {\"found\":1}",
                        "people.matched {\"found\":0,\"idNumber\":true,\"phone\":false}");
    }

    @Test
    void whoSearchesForTooManyPeopleFindsNothingMoreForAMinute() {
        story.registered(Story.person("A", "欧阳小三"), Story.person("B", "李四"));
        TestActors.as(new Actor(
                "account-curious",
                "curious",
                "好奇",
                "person-curious",
                List.of(new Grant(Role.COMMUNITY_OFFICER, "agency", "所", List.of(TestActors.AREA)))));
        int looks = 0;
        while (!people.isThrottled() && looks < 1_000) {
            people.find("欧阳", 10);
            looks++;
        }

        assertThat(looks).isEqualTo(61);
        assertThat(people.find("欧阳", 10)).isEmpty();
        assertThat(count("MATCH (e:AuditEntry {action: 'people.throttled'}) RETURN count(e)"))
                .isOne();
    }

    @Test
    void aMediatorDoesNotReveal() {
        registerTwice();
        var id = people.match(PartyKind.PERSON, NUMBER, "").getFirst().id();

        TestActors.asMediator();

        assertThat(people.reveal(id, PersonalField.ID_NUMBER, "核对当事人身份")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anOrganisationIsFoundByItsCreditCode() {
        var draft = PartyDraft.organisation("B", PartyRole.RESPONDENT, "平江物业公司", "91320508MA1ABCDEFX", "");

        var one = Story.done(people.register(CommandId.fresh(), draft));
        var two = Story.done(people.register(CommandId.fresh(), draft));

        assertThat(two).isEqualTo(one);
        assertThat(people.match(PartyKind.ORGANISATION, "91320508ma1abcdefx", ""))
                .extracting(HolderRow::id)
                .containsExactly(one);
        story.graph
                .query("MATCH (o:Organisation {id: '" + one + "'}) DETACH DELETE o")
                .run();
    }

    private void registerTwice() {
        var draft = PartyDraft.person("A", PartyRole.APPLICANT, "张小三", NUMBER, PHONE);
        story.registered(draft, Story.person("B", "李四"));
        story.registered(draft, Story.person("B", "王五"));
    }

    private long count(String cypher) {
        return story.graph.query(cypher).fetchAs(Long.class).one().orElseThrow();
    }
}
