package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeTypeRow;
import cn.fengqiao.shared.Pinyin;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;

/** A type of the police list, found by characters or the first letters of its pinyin. */
final class TypeField extends ComboBox<DisputeTypeRow> {

    private final List<DisputeTypeRow> types;

    TypeField(String label, List<DisputeTypeRow> types) {
        super(label);
        this.types = types;
        setItems(TypeField::fits, types);
        setItemLabelGenerator(TypeWords::of);
        setClearButtonVisible(true);
    }

    String code() {
        var type = getValue();
        return type == null ? "" : type.code();
    }

    /** What a code is called; the code itself when it is not in the list any more. */
    String name(String code) {
        return types.stream()
                .filter(type -> type.code().equals(code))
                .map(TypeWords::of)
                .findFirst()
                .orElse(code);
    }

    void code(String code) {
        types.stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .ifPresentOrElse(this::setValue, this::clear);
    }

    static boolean fits(DisputeTypeRow type, String typed) {
        var text = Pinyin.typed(typed);
        var pinyin = Pinyin.of(type.name());
        return type.name().contains(text)
                || TypeWords.of(type).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                || pinyin.full().startsWith(text)
                || pinyin.initials().startsWith(text);
    }
}
