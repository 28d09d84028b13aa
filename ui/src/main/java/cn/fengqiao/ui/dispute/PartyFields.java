package cn.fengqiao.ui.dispute;

import cn.fengqiao.people.Identity;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.Sex;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;

/** What can be typed of a party, and the draft that comes of it. */
final class PartyFields {

    /** A … Z, and AA … AZ for those who quarrel in more than 26 camps. */
    static final List<String> SIDES = Stream.of("", "A")
            .flatMap(first -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().mapToObj(letter -> first + (char) letter))
            .toList();

    private final Select<String> side = new Select<>();
    private final TextField name = Fields.text("desk.party.name");
    private final Select<PartyKind> kind = terms("desk.party.kind", PartyKind.class);
    private final Select<PartyRole> role = terms("desk.party.role", PartyRole.class);
    private final TextField phone = Fields.text("desk.party.phone");
    private final TextField idNumber = Fields.text("desk.party.id");
    private final Select<Identity> identity = terms("desk.party.identity", Identity.class);
    private final Select<Sex> sex = terms("desk.party.sex", Sex.class);
    private final DatePicker bornOn = Fields.date("desk.party.born");
    private final TextField address = Fields.text("desk.party.address");
    private final TextField position = Fields.text("desk.party.position");

    PartyFields() {
        side.setItems(SIDES);
        side.setLabel(Words.of("desk.party.side"));
        side.setItemLabelGenerator(letter -> Words.of("desk.side", letter));
        phone.getElement().setAttribute("inputmode", "tel");
        name.setPlaceholder(Words.of("desk.party.name.hint"));
        position.setPlaceholder(Words.of("desk.party.position.hint"));
        idNumber.setHelperText(Words.of("desk.party.id.hint"));
        kind.addValueChangeListener(change -> fit());
        show(PartyDraft.person("A", PartyRole.APPLICANT, "", "", ""));
    }

    /** What stays in sight. */
    Div first(Button remove) {
        var first = new Div(side, name, phone, remove);
        first.addClassName("party-first");
        return first;
    }

    /** What opens on demand. */
    Div rest() {
        position.addClassName("wide");
        address.addClassName("wide");
        var rest = new Div(kind, role, idNumber, identity, sex, bornOn, address, position);
        rest.addClassName("party-more");
        return rest;
    }

    PartyDraft draft() {
        return new PartyDraft(
                kind.getValue(),
                null,
                side.getValue(),
                role.getValue(),
                position.getValue(),
                name.getValue(),
                sex.getValue(),
                bornOn.getValue(),
                identity(),
                idNumber.getValue(),
                phone.getValue(),
                address.getValue());
    }

    void show(PartyDraft draft) {
        side.setValue(draft.side());
        role.setValue(draft.role());
        kind.setValue(draft.kind());
        name.setValue(draft.name());
        phone.setValue(draft.phone());
        idNumber.setValue(draft.idNumber());
        identity.setValue(draft.identity());
        sex.setValue(draft.sex());
        bornOn.setValue(draft.bornOn());
        address.setValue(draft.address());
        position.setValue(draft.position());
    }

    boolean blank() {
        return Stream.of(name, phone, idNumber, address, position).allMatch(TextField::isEmpty)
                && identity.getValue() != Identity.ANONYMOUS;
    }

    void bind(Refusals refusals, String prefix) {
        refusals.bind(prefix + "side", side);
        refusals.bind(prefix + "name", name);
        refusals.bind(prefix + "kind", kind);
        refusals.bind(prefix + "role", role);
        refusals.bind(prefix + "phone", phone);
        refusals.bind(prefix + "idNumber", idNumber);
        refusals.bind(prefix + "identity", identity);
        refusals.bind(prefix + "sex", sex);
        refusals.bind(prefix + "bornOn", bornOn);
        refusals.bind(prefix + "address", address);
        refusals.bind(prefix + "position", position);
    }

    void onChange(Runnable action) {
        Stream.<AbstractField<?, ?>>of(name, phone, idNumber, address, position, bornOn)
                .forEach(field -> field.addValueChangeListener(change -> client(change.isFromClient(), action)));
        Stream.<Select<?>>of(side, kind, role, identity, sex)
                .forEach(field -> field.addValueChangeListener(change -> client(change.isFromClient(), action)));
    }

    void focus() {
        name.focus();
    }

    /** Someone on record: only side, role and position are still ours to type. */
    void known(String shownName) {
        name.setValue(shownName);
        Stream.of(name, phone, idNumber, address).forEach(field -> field.setReadOnly(true));
        Stream.of(kind, identity, sex).forEach(field -> field.setReadOnly(true));
        bornOn.setReadOnly(true);
    }

    void unknown() {
        Stream.of(name, phone, idNumber, address).forEach(field -> field.setReadOnly(false));
        Stream.of(kind, identity, sex).forEach(field -> field.setReadOnly(false));
        bornOn.setReadOnly(false);
        name.clear();
    }

    /** A number that was typed is a resident ID unless something else was said. */
    private Identity identity() {
        var said = identity.getValue();
        return said == Identity.UNKNOWN && !idNumber.isEmpty() ? Identity.RESIDENT_ID : said;
    }

    private void fit() {
        var person = kind.getValue() == PartyKind.PERSON;
        Stream.<Component>of(sex, bornOn, identity).forEach(field -> field.setVisible(person));
        idNumber.setLabel(Words.of(person ? "desk.party.id" : "desk.party.credit-code"));
        name.setLabel(Words.of(person ? "desk.party.name" : "desk.party.organisation"));
    }

    private static void client(boolean fromClient, Runnable action) {
        if (fromClient) {
            action.run();
        }
    }

    private static <E extends Enum<E>> Select<E> terms(String label, Class<E> type) {
        return Fields.select(label, type, Terms.prefix(type));
    }
}
