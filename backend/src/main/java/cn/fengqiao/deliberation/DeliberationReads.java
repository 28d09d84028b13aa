package cn.fengqiao.deliberation;

import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.Besides;
import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.mediation.AgreementId;
import cn.fengqiao.security.Acting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads all that a dispute turns on in the query that tells how it stands, whatever the number of parties. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DeliberationReads {

    /** More than any dispute has; beyond it the matrix says nothing, the list of parties does. */
    private static final int PARTIES = 1_000;

    /** What comes once for each party or obligation comes as a list without names, which are dear two hundred times. */
    private static final String BOARD = """
            d { .number, .title,
                members: COLLECT {
                    MATCH (h)-[t:PARTY_TO]->(d) WHERE t.to IS NULL
                    RETURN [t.id, h.id, h:Person, h.name, t.side, t.role, t.consented, t.toldOn]
                    ORDER BY t.side, t.role, h.name, t.id LIMIT $parties },
                issues: COLLECT {
                    MATCH (d)-[:TURNS_ON]->(i:Issue)
                    WITH i ORDER BY i.rank, i.id
                    RETURN i { .id, .title, .droppedOn,
                        positions: [(i)<-[s:TAKES_POSITION]-() WHERE s.to IS NULL | [s.partyId, s.stance, s.text]] } },
                facts: COLLECT {
                    MATCH (d)-[:UNDISPUTED]->(f:UndisputedFact)
                    RETURN f { .id, .text, .recordedOn, parties: [(f)-[c:CONFIRMED_BY]->() | c.partyId] }
                    ORDER BY f.recordedOn, f.id },
                proceedings: COLLECT {
                    MATCH (d)-[:HANDLED_BY]->(p:Procedure)
                    RETURN p { .id, open: p.state = 'OPEN',
                        accepted: [(p)<-[s:ASSIGNED]-() WHERE s.to IS NULL | coalesce(s.acceptedBy, [])],
                        sessions: COLLECT { MATCH (p)-[:HELD]->(s:Session)
                            RETURN [(h)-[:ATTENDED]->(s) | h.id] ORDER BY s.heldAt },
                        agreements: COLLECT { MATCH (p)-[:ENDED_IN]->(g:Agreement)
                            RETURN g { .id, .number, .partial, .effectiveOn,
                                parties: [(g)<-[s:AGREED_TO]-() | [s.partyId, s.signedOn IS NOT NULL]],
                                settles: [(g)-[:SETTLES]->(i) | i.id],
                                obligations: [(g)-[:REQUIRES]->(o:Obligation) |
                                    [o.state, o.amountFen, o.performedFen, o.dueOn,
                                        [(o)-[:OWED_BY]->(h) | h.id], [(o)-[:OWED_TO]->(h) | h.id]]] }
                            ORDER BY g.signedOn, g.number } }
                    ORDER BY p.openedOn, p.number }
            } AS board
            """;

    /** Read with how the dispute stands. */
    static final Besides BESIDES = new Besides(BOARD, Map.of("parties", PARTIES));

    private final Acting acting;
    private final Clock clock;

    Board board(Standing standing, Record row) {
        var actor = acting.actor();
        var handles = DisputeAccess.may(actor, DISPUTE_HANDLE, standing)
                || DisputeAccess.may(actor, MEDIATION_HANDLE, standing);
        var mapping = new BoardMapping(handles, LocalDate.now(clock));
        return board(row.get("board"), mapping, new OwnPart(actor, standing));
    }

    Deliberation of(Standing standing, Record row) {
        var board = board(standing, row);
        return new Deliberation(
                board.issues().stream().map(issue -> issue(board, issue)).toList(),
                board.facts().stream().map(fact -> fact(board, fact)).toList(),
                board.agreements().stream().map(DeliberationReads::settlement).toList(),
                new MatrixRows(board).page(standing.id()));
    }

    static IssueRow issue(Board board, Board.Issue issue) {
        var positions = board.members().stream()
                .flatMap(member -> Optional.ofNullable(issue.positions().get(member.id())).stream()
                        .map(position -> position(member, position)))
                .toList();
        return new IssueRow(issue.id(), issue.title(), board.state(issue), positions);
    }

    private static Board board(Value d, BoardMapping mapping, OwnPart own) {
        return new Board(
                d.get("number").asString(""),
                d.get("title").asString(""),
                d.get("members").asList(mapping::member),
                d.get("issues").asList(BoardMapping::issue),
                d.get("facts").asList(BoardMapping::fact),
                d.get("proceedings").asList(mapping::proceeding).stream()
                        .filter(each -> own.sees(each.id()))
                        .toList());
    }

    private static PositionRow position(Board.Member member, Board.Position position) {
        return new PositionRow(member.id(), member.name(), member.side(), position.stance(), position.text());
    }

    private static FactRow fact(Board board, Board.Fact fact) {
        var confirmed = board.members().stream()
                .filter(member -> fact.partyIds().contains(member.id()))
                .map(Board.Member::name)
                .toList();
        return new FactRow(
                fact.id(),
                fact.text(),
                fact.on(),
                confirmed,
                confirmed.size() == board.members().size());
    }

    private static SettlementRow settlement(Board.Agreed each) {
        return new SettlementRow(
                new AgreementId(each.id()),
                each.number(),
                each.partial(),
                each.signed().size(),
                List.copyOf(each.settles()),
                each.effectiveOn() != null && !each.settles().isEmpty());
    }
}
