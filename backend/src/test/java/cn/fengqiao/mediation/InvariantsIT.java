package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.store.Invariants;
import cn.fengqiao.store.Violation;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Breaks each invariant once, to see that it would be seen. */
@GraphTest
@Import(Story.class)
class InvariantsIT {

    @Autowired
    Story story;

    @Autowired
    Invariants invariants;

    @BeforeEach
    void aDisputeWithAnAgreement() {
        TestActors.asOfficer();
        var id = story.accepted();
        done(story.agreements.record(CommandId.fresh(), story.inSession(id), story.whole(id, 30_000)));
    }

    @AfterEach
    void nothingBrokenStays() {
        story.graph.query("""
                MATCH (n) WHERE n:Dispute OR n:Report OR n:Step OR n:Procedure OR n:Session OR n:Agreement
                    OR n:Obligation OR n:Performance OR n:Handover OR n:FollowUp OR n:Person OR n:Invitation
                    OR n:Task OR n:CaseLead OR n:PoliceCase OR n:ProtectionOrder
                    OR n:Issue OR n:CommitteeTerm
                DETACH DELETE n
                """).run();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            dispute/does-the-area-differ-from-the-place; MATCH (d:Dispute) SET d.areaCode = '320508'
            dispute/does-the-type-differ; MATCH (d:Dispute) SET d.typeCode = 'P01'
            dispute/is-the-number-of-parties-wrong; MATCH (d:Dispute) SET d.partyCount = 9
            dispute/is-someone-party-twice; MATCH (d:Dispute)<-[:PARTY_TO {side: 'A'}]-(p) CREATE (p)-[:PARTY_TO {id: 'x', side: 'B'}]->(d)
            dispute/is-a-closed-dispute-without-closing; MATCH (d:Dispute) SET d.state = 'CLOSED'
            dispute/is-a-dispute-closed-while-something-is-owed; MATCH (d:Dispute) SET d.closing = 'PERFORMED'
            dispute/is-violence-closed-by-mediation; MATCH (d:Dispute) SET d.domesticViolence = true, d.closing = 'WITHDRAWN'
            dispute/does-a-dispute-lack-its-beginning; MATCH (r:Report) DETACH DELETE r
            mediation/are-two-procedures-open; MATCH (d:Dispute) SET d.state = 'IN_PROCEDURE'
            mediation/is-a-procedure-without-leader; MATCH (:Procedure)-[l:LED_BY]->() DELETE l
            mediation/does-a-refusal-go-on; MATCH (p:Procedure)<-[:HANDLED_BY]-()<-[t:PARTY_TO {side: 'A'}]-() SET p.state = 'OPEN', t.consented = false
            mediation/was-a-session-held-before-the-notice; MATCH (p:Procedure) REMOVE p.noticeGivenOn
            mediation/is-a-third-session-held; MATCH (p:Procedure) SET p.kind = 'PUBLIC_SECURITY_MEDIATION' CREATE (p)-[:HELD]->(:Session {id: '1'}), (p)-[:HELD]->(:Session {id: '2'})
            mediation/does-an-obligation-lack-debtor-or-creditor; MATCH (:Obligation)-[o:OWED_TO]->() DELETE o
            mediation/does-performance-not-add-up; MATCH (o:Obligation {kind: 'PAY'}) SET o.performedFen = 5
            mediation/do-shares-not-add-up; MATCH (o:Obligation {kind: 'PAY'}) SET o.liability = 'SEVERAL'
            mediation/does-a-guarantor-stand-outside; MATCH (o:Obligation {kind: 'PAY'})-[:OWED_BY]->(h) CREATE (o)-[:GUARANTEED_BY]->(h)
            mediation/does-an-agreement-bind-too-early; MATCH (g:Agreement) REMOVE g.sealedOn
            mediation/was-confirmation-asked-too-late; MATCH (g:Agreement) SET g.confirmationAppliedOn = date() + duration('P31D')
            dispute/does-a-handover-hang-in-the-air; MATCH (d:Dispute) CREATE (d)-[:HANDED_OVER]->(:Handover {id: 'h', state: 'OFFERED'})
            dispute/did-a-second-return-not-go-up; MATCH (d:Dispute) UNWIND [1, 2] AS i CREATE (d)-[:HANDED_OVER]->(:Handover {id: 'h' + i, state: 'RETURNED'})
            dispute/does-another-answer-than-the-one-who-took-it; MATCH (d:Dispute), (a:Agency {code: 'PSB-320500'}) CREATE (d)-[:HANDED_OVER]->(:Handover {id: 'h', state: 'ACCEPTED', kind: 'TRANSFER', at: datetime()})-[:TO]->(a)
            aftercare/is-a-follow-up-incomplete; MATCH (f:FollowUp) SET f.state = 'DONE'
            aftercare/is-decided-violence-without-visits; MATCH (d:Dispute) SET d.domesticViolence = true, d.violenceDecision = 'WARNING'
            aftercare/did-a-relapse-leave-no-mark; MATCH (f:FollowUp) SET f.state = 'DONE', f.doneOn = date(), f.result = 'RELAPSED', f.measures = '劝导'
            representation/does-a-mandate-hang-in-the-air; MATCH (d:Dispute)<-[:PARTY_TO {side: 'A'}]-(h) CREATE (:Person {id: 'p', version: 0})-[:REPRESENTS {mandateId: 'm', disputeId: d.id, kind: 'AGENT', on: date(), from: date()}]->(h)
            representation/did-an-agent-sign-without-authority; MATCH (d:Dispute)<-[:PARTY_TO {side: 'A'}]-(h)-[s:AGREED_TO]->() SET s.signedBy = 'm' CREATE (:Person {id: 'p', version: 0})-[:REPRESENTS {mandateId: 'm', disputeId: d.id, kind: 'AGENT', authority: '1', on: date(), from: date()}]->(h)
            representation/did-an-offenders-agent-sit-in; MATCH (p:Procedure)-[:HELD]->(s), (p)<-[:HANDLED_BY]-(d)<-[t:PARTY_TO {side: 'A'}]-(h) SET p.kind = 'PUBLIC_SECURITY_MEDIATION', t.role = 'OFFENDER' CREATE (x:Person {id: 'p', version: 0})-[:REPRESENTS {mandateId: 'm', disputeId: d.id, kind: 'AGENT', authority: '1', on: date(), from: date()}]->(h), (x)-[:ATTENDED {as: 'AGENT'}]->(s)
            representation/was-a-party-told-after-its-session; MATCH (p:Procedure)-[:HELD]->(s), (p)<-[:HANDLED_BY]-()<-[t:PARTY_TO {side: 'A'}]-(h) SET p.state = 'OPEN' REMOVE t.toldOn MERGE (h)-[:ATTENDED]->(s)
            representation/did-an-invitee-come-unwelcome; MATCH (d:Dispute)-[:HANDLED_BY]->(:Procedure)-[:HELD]->(s), (d)<-[t:PARTY_TO {side: 'A'}]-() SET t.from = date('2020-01-01') CREATE (d)-[:INVITES]->(:Invitation {id: 'i', version: 0, kind: 'EXPERT', from: date()})-[:OF_GUEST]->(:Person {id: 'g', version: 0})-[:ATTENDED {as: 'EXPERT'}]->(s)
            dispute/does-a-merged-dispute-go-nowhere; MATCH (d:Dispute) SET d.state = 'CLOSED', d.closing = 'MERGED', d.closedOn = date()
            people/does-someone-identified-still-quarrel; MATCH (d:Dispute)<-[:PARTY_TO {side: 'A'}]-(h) CREATE (h)-[:IDENTIFIED_AS {on: date()}]->(:Person {id: 'x', version: 0})
            roster/does-someone-serve-after-the-end; MATCH (p:Person)-[:SERVES_IN]->(:Agency) WITH p LIMIT 1 SET p.servedUntilOn = date()
            roster/do-two-terms-of-a-committee-overlap; MATCH (a:Agency) WITH a ORDER BY a.code LIMIT 1 CREATE (a)-[:HAS_TERM]->(:CommitteeTerm {id: '1', from: date('2020-05-01'), to: date('2023-05-02')}), (a)-[:HAS_TERM]->(:CommitteeTerm {id: '2', from: date('2023-05-01')})
            roster/is-a-term-without-committee-or-time; MATCH (a:Agency) WITH a ORDER BY a.code LIMIT 1 CREATE (a)-[:HAS_TERM]->(:CommitteeTerm {id: '1', from: date('2023-05-01'), to: date('2023-05-01')})
            roster/is-a-term-without-committee-or-time; CREATE (:CommitteeTerm {id: '1', from: date('2023-05-01')})
            joint/is-a-task-incomplete; MATCH (d:Dispute) CREATE (d)-[:HAS_TASK]->(:Task {id: 't', state: 'DONE'})
            joint/do-two-lead-one-case; MATCH (d:Dispute) CREATE (d)-[:TAKEN_UP_BY]->(:CaseLead {id: 'c', state: 'OPEN'})
            policecase/does-a-case-end-against-performance; MATCH (d:Dispute)-[:HANDLED_BY]->(p:Procedure) SET p.kind = 'PUBLIC_SECURITY_MEDIATION' CREATE (d)-[:INVESTIGATED_IN]->(:PoliceCase {id: 'c', number: '1', state: 'MEDIATED', filedOn: date(), decidedOn: date()})
            policecase/does-a-case-hang-in-the-air; MATCH (d:Dispute) CREATE (d)-[:INVESTIGATED_IN]->(:PoliceCase {id: 'c', number: '1', state: 'SETTLED', filedOn: date(), decidedOn: date()})
            protection/does-an-order-last-too-long; MATCH (d:Dispute) CREATE (d)-[:PROTECTED_BY]->(:ProtectionOrder {id: 'o', state: 'GRANTED', decidedOn: date(), validUntil: date() + duration('P7M')})
            mediation/does-the-wrong-person-mediate; MATCH (p:Procedure) CREATE (:Person {id: 'x'})-[:ASSIGNED {from: date()}]->(p)
            mediation/does-a-court-mediator-act-again; MATCH (p:Procedure)<-[:HANDLED_BY]-()<-[:PARTY_TO {side: 'A'}]-(h) SET p.kind = 'JUDICIAL_MEDIATION' CREATE (h)-[:ASSIGNED {from: date(), to: date()}]->(p)
            mediation/does-a-mediator-sit-twice; CREATE (m:Person {id: 'x'}), (m)-[:MEDIATES_AT]->(:Session {id: '1', state: 'PLANNED', startsAt: datetime(), endsAt: datetime() + duration('PT1H')}), (m)-[:MEDIATES_AT]->(:Session {id: '2', state: 'PLANNED', startsAt: datetime(), endsAt: datetime() + duration('PT1H')})
            mediation/is-a-concession-in-the-clear; MATCH (s:Session) SET s.form = 'SEPARATE'
            deliberation/is-an-issue-settled-elsewhere; CREATE (:Issue {id: 'i'})
            deliberation/does-a-party-say-two-things; MATCH (d:Dispute)<-[t:PARTY_TO {side: 'A'}]-(h) CREATE (d)-[:TURNS_ON]->(i:Issue {id: 'i'}), (h)-[:TAKES_POSITION {partyId: t.id}]->(i), (h)-[:TAKES_POSITION {partyId: t.id}]->(i)
            people/is-a-number-kept-in-the-clear; MATCH (p:Person) SET p.idNumberMask = '3205**'
            """)
    void aBrokenGraphIsSeen(String question, String harm) {
        assertThat(invariants.check()).isEmpty();

        story.graph.query(harm).run();

        assertThat(invariants.check()).extracting(Violation::question).contains(question);
    }
}
