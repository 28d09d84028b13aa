package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.DraftValue;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An amount for each of several parties: a debtor's share, or what a single creditor gets. */
final class ShareFields extends CustomField<Map<String, Long>> implements HasValidation {

    private final Map<String, YuanField> fields = new LinkedHashMap<>();
    private final Div box = new Div();

    ShareFields(String label) {
        setLabel(Words.of(label));
        box.addClassName("form-row");
        add(box);
        setVisible(false);
        new DraftValue(this::written, this::read).attachTo(this);
    }

    private String written() {
        return amounts().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    private void read(String text) {
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> {
                    var field = fields.get(parts[0]);
                    if (field != null) {
                        field.fen(Long.parseLong(parts[1]));
                    }
                });
    }

    /** One field for each party; what was typed for those who stay is kept. */
    void of(Collection<DisputePage.Party> parties) {
        var before = Map.copyOf(fields);
        fields.clear();
        box.removeAll();
        for (var party : parties) {
            var field = before.getOrDefault(party.id(), new YuanField(party.name()));
            field.addValueChangeListener(change -> sum());
            fields.put(party.id(), field);
            box.add(field);
        }
        sum();
    }

    /** Proposes equal parts; the last takes what division leaves. */
    void divide(long fen) {
        var each = fields.isEmpty() ? 0 : fen / fields.size();
        var left = fen;
        var count = fields.size();
        for (var field : fields.values()) {
            count--;
            field.fen(count == 0 ? left : each);
            left -= each;
        }
    }

    boolean untouched() {
        return fields.values().stream().allMatch(YuanField::isEmpty);
    }

    /** The amounts that were typed, by party. */
    Map<String, Long> amounts() {
        var amounts = new LinkedHashMap<String, Long>();
        fields.forEach((party, field) -> {
            var fen = field.fen();
            if (fen != null) {
                amounts.put(party, fen);
            }
        });
        return amounts;
    }

    private void sum() {
        var sum = amounts().values().stream().mapToLong(Long::longValue).sum();
        setHelperText(sum == 0 ? "" : Words.of("paper.sum", Money.fen(sum)));
    }

    @Override
    protected Map<String, Long> generateModelValue() {
        return amounts();
    }

    @Override
    protected void setPresentationValue(Map<String, Long> amounts) {
        amounts.forEach((party, fen) -> {
            var field = fields.get(party);
            if (field != null) {
                field.fen(fen);
            }
        });
    }
}
