package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.DISPUTE_REPORT;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_READ;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Who may see and command a dispute: whoever has the right in its area, leads a procedure of it, mediates it, or had it
 * handed over. To whom it is only offered may look, not work. What may not be seen is answered like what does not exist.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class DisputeAccess {

    private final Standings standings;
    private final Acting acting;
    private final ThreadLocal<Map<DisputeId, Optional<Standing>>> once = new ThreadLocal<>();

    /** How it stands, when the actor may see it. */
    public Optional<Standing> look(DisputeId id) {
        var known = once.get();
        return (known == null ? standings.look(id) : known.computeIfAbsent(id, standings::look))
                .filter(standing -> sees(acting.actor(), standing));
    }

    /** Within work that only reads, as a page does with all its parts, how a dispute stands is asked once. */
    public <T> T reading(Supplier<T> work) {
        if (once.get() != null) {
            return work.get();
        }
        once.set(new HashMap<>());
        try {
            return work.get();
        } finally {
            once.remove();
        }
    }

    /** The same with more of the dispute, read in the same query; what may not be seen is read and not given. */
    public <T> Optional<T> look(DisputeId id, Besides besides, BiFunction<Standing, Record, T> reading) {
        var actor = acting.actor();
        var read = standings.look(id, besides);
        remember(id, read.map(Standings.Found::standing));
        return read.filter(found -> sees(actor, found.standing()))
                .map(found -> reading.apply(found.standing(), found.besides()));
    }

    private void remember(DisputeId id, Optional<Standing> standing) {
        var known = once.get();
        if (known != null) {
            known.put(id, standing);
        }
    }

    /** Runs work on a dispute that the actor may command; it stays locked until the transaction ends. */
    public <T> Outcome<T> command(DisputeId id, Permission permission, Function<Standing, Outcome<T>> work) {
        var actor = acting.actor();
        forget(id);
        var standing = standings.lock(id).filter(found -> sees(actor, found));
        if (standing.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        return may(actor, permission, standing.get())
                ? work.apply(standing.get())
                : Outcome.refused(Refusal.state("refusal.not-allowed"));
    }

    private void forget(DisputeId id) {
        var known = once.get();
        if (known != null) {
            known.remove(id);
        }
    }

    /** For whom something of the dispute was given to: the caller has checked who may answer. */
    public <T> Outcome<T> commandReceived(DisputeId id, Function<Standing, Outcome<T>> work) {
        forget(id);
        return standings.lock(id).map(work).orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    public static boolean sees(Actor actor, Standing standing) {
        return actor.may(DISPUTE_READ, standing.areaCode())
                || owns(actor, DISPUTE_READ, standing)
                || owns(actor, OWN_DISPUTE_READ, standing)
                || offered(actor, DISPUTE_READ, standing)
                || offered(actor, OWN_DISPUTE_READ, standing);
    }

    public static boolean may(Actor actor, Permission permission, Standing standing) {
        return inArea(actor, permission, standing)
                || owns(actor, permission, standing)
                || permission == DISPUTE_HANDLE && tookOver(actor, standing);
    }

    /** An area gives rights only to whom it lets read: who sees only the own part works only on that. */
    private static boolean inArea(Actor actor, Permission permission, Standing standing) {
        return actor.grants().stream()
                .filter(grant -> grant.role().allows(permission) && grant.role().allows(DISPUTE_READ))
                .flatMap(grant -> grant.areas().stream())
                .anyMatch(standing.areaCode()::startsWith);
    }

    /** What was transferred as a whole is handled, passed on and closed by whoever took it. */
    static boolean tookOver(Actor actor, Standing standing) {
        return !standing.ownerId().isEmpty()
                && actor.agencies(OWN_DISPUTE_HANDLE).contains(standing.ownerId());
    }

    private static boolean offered(Actor actor, Permission permission, Standing standing) {
        return !Collections.disjoint(actor.agencies(permission), standing.offeredIds());
    }

    /** Whether the actor may do so here; for callers that have looked already. */
    public boolean may(Permission permission, Standing standing) {
        return may(acting.actor(), permission, standing);
    }

    boolean decides(Standing standing) {
        return decides(acting.actor(), standing);
    }

    boolean mayClose(Closing closing, Standing standing) {
        return mayClose(acting.actor(), closing, standing);
    }

    /** Whether the actor decides about taking in or refusing: the police of the area, or the agency that was asked. */
    static boolean decides(Actor actor, Standing standing) {
        return may(actor, DISPUTE_HANDLE, standing)
                || actor.agencies(DISPUTE_REPORT).contains(standing.takenInBy())
                || standing.procedures().stream()
                        .anyMatch(each -> actor.agencies(DISPUTE_REPORT).contains(each.agencyId()));
    }

    /** Whether the actor may close it so: the police every way, who leads it as far as the parties' will reaches. */
    static boolean mayClose(Actor actor, Closing closing, Standing standing) {
        return may(actor, DISPUTE_HANDLE, standing)
                || ClosingRules.BY_WILL.contains(closing) && decides(actor, standing);
    }

    private static boolean owns(Actor actor, Permission permission, Standing standing) {
        return actor.may(permission)
                && (standing.mediatorIds().contains(actor.personId())
                        || !Collections.disjoint(actor.agencies(permission), standing.partnerIds()));
    }
}
