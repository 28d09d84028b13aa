package cn.fengqiao.people;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
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

    /** Those on record with exactly this ID number, credit code or phone; at most 20, best match first. */
    public List<HolderRow> match(PartyKind kind, String idNumber, String phone) {
        var actor = acting.actor();
        return actor.may(Permission.PERSON_READ)
                ? reads.match(kind, IdentityNumbers.normalise(idNumber), IdentityNumbers.normalise(phone), actor)
                : List.of();
    }

    /** Those whose name, pinyin or initials begin with the text, at most {@code limit}; needs two characters. */
    public List<HolderRow> find(String text, int limit) {
        var actor = acting.actor();
        var wanted = Texts.clean(text);
        return actor.may(Permission.PERSON_READ) && Texts.length(wanted) >= 2
                ? reads.find(wanted, limit, actor)
                : List.of();
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
