package cn.fengqiao.people;

import cn.fengqiao.shared.Masks;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Looks whether a number that was typed belongs to a record of another name. Then nobody is joined to a stranger in
 * silence: the person who types chooses the record on file, or puts the number right.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class NumberOwners {

    private static final Set<String> NAMELESS = Set.of("", HolderRecord.ANONYMOUS, HolderRecord.UNKNOWN);

    private final Neo4jClient client;
    private final PartyKeys keys;

    /** @param field the name of the number's field, by the place of the draft in the list */
    List<Refusal> check(List<PartyDraft> drafts, Function<Integer, String> field) {
        var owners = owners(drafts);
        var refusals = new ArrayList<Refusal>();
        for (var i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var owner = draft.existingId() == null ? owners.get(keys.number(draft)) : null;
            if (owner != null && !same(draft.name(), owner)) {
                var shown = draft.kind() == PartyKind.PERSON ? Masks.name(owner) : owner;
                refusals.add(Refusal.field(field.apply(i), "refusal.number-of-another", shown));
            }
        }
        return refusals;
    }

    private Map<String, String> owners(List<PartyDraft> drafts) {
        var persons = keys.numbers(drafts, PartyKind.PERSON);
        var organisations = keys.numbers(drafts, PartyKind.ORGANISATION);
        var owners = new HashMap<String, String>();
        if (!persons.isEmpty() || !organisations.isEmpty()) {
            client.query("""
                    UNWIND $persons AS key MATCH (h:Person {idNumberKey: key}) RETURN key, h.name AS name
                    UNION
                    UNWIND $organisations AS key MATCH (h:Organisation {creditCode: key}) RETURN key, h.name AS name
                    """)
                    .bindAll(Map.of("persons", persons, "organisations", organisations))
                    .fetch()
                    .all()
                    .forEach(row -> owners.put((String) row.get("key"), (String) row.get("name")));
        }
        return owners;
    }

    /** Without a name nothing speaks against it; 张 三 and 张三 are one name. */
    static boolean same(String typed, String onRecord) {
        var name = plain(typed);
        return NAMELESS.contains(name) || NAMELESS.contains(onRecord) || name.equals(plain(onRecord));
    }

    private static String plain(String name) {
        return Normalizer.normalize(Texts.clean(name), Normalizer.Form.NFKC)
                .replaceAll("[\\s·•．.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
