package cn.fengqiao.people;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.LookThrottle;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Reveal;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Who quarrels: finds persons and organisations again, registers new ones, and shows a sealed value for a reason. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class People {

    private final PeopleReads reads;
    private final PartyRecords records;
    private final Commands commands;
    private final Audit audit;
    private final Reveal reveal;
    private final Acting acting;
    private final LookThrottle throttle;

    /** Those on record with exactly this ID number, credit code or phone; at most 20, best match first. */
    public List<HolderRow> match(PartyKind kind, String idNumber, String phone) {
        var actor = acting.actor();
        var wantedNumber = IdentityNumbers.normalise(idNumber);
        var wantedPhone = IdentityNumbers.normalise(phone);
        if (wantedNumber.isEmpty() && wantedPhone.isEmpty() || !mayLook(actor)) {
            return List.of();
        }
        var found = reads.match(kind, wantedNumber, wantedPhone, actor);
        var by = Map.of("idNumber", !wantedNumber.isEmpty(), "phone", !wantedPhone.isEmpty(), "found", found.size());
        audit.did("people.matched", label(kind), "", by);
        return found;
    }

    /** Those whose name, pinyin or initials begin with the text, at most {@code limit}; needs two characters. */
    public List<HolderRow> find(String text, int limit) {
        var actor = acting.actor();
        var wanted = Texts.clean(text);
        if (Texts.length(wanted) < 2 || !mayLook(actor)) {
            return List.of();
        }
        var found = reads.find(wanted, limit, actor);
        audit.did("people.searched", "Person", "", Map.of("found", found.size()));
        return found;
    }

    /** True while the actor looked so many people up that nothing more is found for the rest of the minute. */
    public boolean isThrottled() {
        return throttle.isExhausted(acting.actor().accountId());
    }

    private boolean mayLook(Actor actor) {
        if (!actor.may(Permission.PERSON_READ)) {
            return false;
        }
        var before = throttle.isExhausted(actor.accountId());
        var admitted = throttle.admits(actor.accountId());
        if (!admitted && !before) {
            audit.did("people.throttled", "Person", "", Map.of());
        }
        return admitted;
    }

    /** The same, only parties of disputes that the actor may see: for a search that is not about one report. */
    public List<HolderRow> findInSight(String text, int limit) {
        var actor = acting.actor();
        var wanted = Texts.clean(text);
        return actor.may(Permission.PERSON_READ) && Texts.length(wanted) >= 2
                ? reads.findInSight(wanted, limit, actor)
                : List.of();
    }

    public Optional<HolderRow> row(String id) {
        var actor = acting.actor();
        return actor.may(Permission.PERSON_READ) ? reads.row(id, actor) : Optional.empty();
    }

    /** Registers someone apart from any dispute; answers with the id of the new or the known record. */
    public Outcome<String> register(CommandId command, PartyDraft draft) {
        return commands.once(command, "people.register", String.class, () -> {
            if (!acting.actor().may(Permission.DISPUTE_HANDLE)) {
                return Outcome.refused(Refusal.state("refusal.not-allowed"));
            }
            var refusals = records.check(draft);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            var id = records.keep(List.of(draft)).getFirst();
            audit.did("people.registered", label(draft.kind()), id, Map.of());
            return Outcome.done(id);
        });
    }

    /** The full value of a sealed field; the reason and the look go to the audit trail. */
    public Outcome<String> reveal(String id, PersonalField field, String reason) {
        return reads.sealed(id, field, acting.actor())
                .filter(found -> !found.sealed().isEmpty())
                .map(found -> reveal.value(found.label(), id, field.property(), found.sealed(), reason))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private static String label(PartyKind kind) {
        return kind == PartyKind.PERSON ? "Person" : "Organisation";
    }
}
