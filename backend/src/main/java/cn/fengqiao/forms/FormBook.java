package cn.fengqiao.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All forms by kind. */
final class FormBook {

    private static final Map<FormKind, Form> FORMS = byKind();

    private FormBook() {}

    static Form form(FormKind kind) {
        return Objects.requireNonNull(FORMS.get(kind), () -> "no form for " + kind);
    }

    private static Map<FormKind, Form> byKind() {
        var forms = new EnumMap<FormKind, Form>(FormKind.class);
        Stream.of(
                        IntakeForms.all(),
                        RecordForms.all(),
                        AgreementForms.all(),
                        CourtForms.all(),
                        NoticeForms.all(),
                        DossierForms.all())
                .flatMap(List::stream)
                .forEach(form -> forms.put(form.kind(), form));
        return forms;
    }
}
