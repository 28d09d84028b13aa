package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.LecturerFit;
import cn.fengqiao.outreach.Unfit;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.DraftValue;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The candidates for a visit: who is free and qualified can be ticked, the first one ticked leads; who is not stands
 * folded below, with the reason.
 */
final class LecturerPicker extends Composite<Div> {

    private static final int SHOWN = 30;

    private final List<String> chosen = new ArrayList<>();
    private transient List<LecturerFit> fits = List.of();
    private transient Runnable changed = () -> {};

    LecturerPicker() {
        getContent().addClassName("outreach-lecturers");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Words.of("outreach.speakers"));
        new DraftValue(
                        () -> String.join(",", chosen),
                        ids -> choose(Stream.of(ids.split(","))
                                .filter(id -> !id.isEmpty())
                                .toList()))
                .attachTo(this);
        show(List.of());
    }

    void onChange(Runnable action) {
        changed = action;
    }

    List<String> chosen() {
        return List.copyOf(chosen);
    }

    void choose(List<String> ids) {
        chosen.clear();
        chosen.addAll(ids);
        show(fits);
    }

    /** Shows who can and who cannot; what was ticked stays ticked, so that a clash is seen and not silently undone. */
    void show(List<LecturerFit> candidates) {
        fits = candidates;
        getContent().removeAll();
        var label = new Span(Words.of("outreach.speakers"));
        label.addClassName("outreach-label");
        getContent().add(label);
        if (candidates.isEmpty()) {
            getContent().add(quiet(Words.of("outreach.speakers.first")));
            return;
        }
        var usable = candidates.stream()
                .filter(fit -> fit.fits() || chosen.contains(fit.id()))
                .limit(SHOWN)
                .toList();
        if (usable.isEmpty()) {
            getContent().add(quiet(Words.of("outreach.speakers.none")));
        }
        usable.forEach(fit -> getContent().add(line(fit)));
        unfit(candidates.stream()
                .filter(fit -> !usable.contains(fit) && !fit.fits())
                .toList());
    }

    private Component line(LecturerFit fit) {
        var box = new Checkbox(fit.name(), chosen.contains(fit.id()));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(fit.id());
            } else {
                chosen.remove(fit.id());
            }
            show(fits);
            changed.run();
        });
        var line = new Div(box);
        line.addClassName("outreach-lecturer");
        if (!chosen.isEmpty() && chosen.getFirst().equals(fit.id())) {
            line.add(Badges.state(Words.of("outreach.lead"), Tone.ACTIVE));
        }
        line.add(new Span(Words.of("outreach.level." + fit.level())), quietSpan(fit.agencyName()));
        line.add(quietSpan(Words.of("outreach.load", fit.load())));
        fit.unfit().forEach(why -> line.add(Badges.state(why(fit, why), Tone.ENDED)));
        return line;
    }

    private void unfit(List<LecturerFit> others) {
        if (others.isEmpty()) {
            return;
        }
        var list = new Div();
        others.stream().limit(SHOWN).forEach(fit -> {
            var line = new Div(
                    new Span(fit.name()),
                    quietSpan(fit.unfit().stream().map(why -> why(fit, why)).collect(Collectors.joining("；"))));
            line.addClassName("outreach-lecturer");
            list.add(line);
        });
        getContent().add(new Details(Words.of("outreach.unfit", others.size()), list));
    }

    private static String why(LecturerFit fit, Unfit why) {
        return why == Unfit.BUSY ? Words.of("outreach.unfit.BUSY", fit.clash()) : Words.of("outreach.unfit", why);
    }

    private static Component quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("fq-quiet");
        return paragraph;
    }

    private static Span quietSpan(String text) {
        var span = new Span(text);
        span.addClassName("fq-quiet");
        return span;
    }
}
