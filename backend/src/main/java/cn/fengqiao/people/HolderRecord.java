package cn.fengqiao.people;

import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Masks;
import cn.fengqiao.shared.Pinyin;
import cn.fengqiao.shared.Texts;
import java.util.HashMap;
import java.util.Map;

/** A person or an organisation as properties of its node, with personal values sealed, keyed and masked. */
record HolderRecord(String id, PartyKind kind, Map<String, Object> properties) {

    static final String ANONYMOUS = "匿名";
    static final String UNKNOWN = "身份不明";

    static HolderRecord of(PartyDraft draft, String id, Vault vault) {
        var properties = new HashMap<String, Object>();
        var name = name(draft);
        var pinyin = draft.kind() == PartyKind.PERSON ? Pinyin.ofPerson(name) : Pinyin.of(name);
        properties.put("id", id);
        properties.put("version", 0L);
        properties.put("name", name);
        properties.put("pinyin", pinyin.full());
        properties.put("initials", pinyin.initials());
        properties.put("identity", draft.identity().name());
        if (draft.kind() == PartyKind.PERSON) {
            person(draft, id, vault, properties);
        } else {
            organisation(draft, properties);
        }
        properties.putAll(phone(draft, id, vault));
        return new HolderRecord(id, draft.kind(), properties);
    }

    /** The phone alone, for someone who is on record and told a new one; empty when none was told. */
    static Map<String, Object> phone(PartyDraft draft, String id, Vault vault) {
        var phone = IdentityNumbers.normalise(draft.phone());
        return phone.isEmpty()
                ? Map.of()
                : Map.of(
                        "phoneSealed", vault.seal(phone, id, "phone"),
                        "phoneKey", vault.key(phone),
                        "phoneMask", Masks.phone(phone));
    }

    private static void person(PartyDraft draft, String id, Vault vault, Map<String, Object> properties) {
        properties.put("sex", draft.sex().name());
        properties.put("anonymous", draft.identity() == Identity.ANONYMOUS);
        var number = IdentityNumbers.normalise(draft.idNumber());
        var born = draft.bornOn() != null
                ? draft.bornOn()
                : IdentityNumbers.birthday(number).orElse(null);
        if (born != null) {
            properties.put("bornOn", born);
        }
        if (!number.isEmpty()) {
            properties.put("idNumberSealed", vault.seal(number, id, "idNumber"));
            properties.put("idNumberKey", vault.key(number));
            properties.put("idNumberMask", Masks.idNumber(number));
        }
        var address = Texts.clean(draft.address());
        if (!address.isEmpty()) {
            properties.put("addressSealed", vault.seal(address, id, "address"));
            properties.put("addressMask", maskedAddress(address));
        }
    }

    private static void organisation(PartyDraft draft, Map<String, Object> properties) {
        properties.put("kind", "OTHER");
        var code = IdentityNumbers.normalise(draft.idNumber());
        if (!code.isEmpty()) {
            properties.put("creditCode", code);
        }
        if (!draft.address().isBlank()) {
            properties.put("address", Texts.clean(draft.address()));
        }
    }

    private static String name(PartyDraft draft) {
        var name = Texts.clean(draft.name());
        if (!name.isEmpty()) {
            return name;
        }
        return draft.identity() == Identity.ANONYMOUS ? ANONYMOUS : UNKNOWN;
    }

    /** 苏州市姑苏区平江路12号301室 → 苏州市姑苏区*** */
    private static String maskedAddress(String address) {
        var points = address.codePoints().limit(6).toArray();
        return new String(points, 0, points.length) + "***";
    }
}
