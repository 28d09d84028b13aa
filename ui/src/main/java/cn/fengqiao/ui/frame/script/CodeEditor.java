package cn.fengqiao.ui.frame.script;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;

/**
 * An editor for Cypher (CodeMirror 5): colours, brackets, words of the vocabulary on Ctrl-Space; Ctrl-Enter runs, Esc
 * then Tab leaves it. For screen readers it is a plain text field underneath.
 */
@Tag("fq-code-editor")
@StyleSheet(Scripts.CODEMIRROR_STYLE)
@StyleSheet(Scripts.CODEMIRROR_HINT_STYLE)
@JavaScript(Scripts.CODEMIRROR)
@JavaScript(Scripts.CODEMIRROR_CYPHER)
@JavaScript(Scripts.CODEMIRROR_BRACKETS)
@JavaScript(Scripts.CODEMIRROR_CLOSE)
@JavaScript(Scripts.CODEMIRROR_HINT)
@JavaScript(Scripts.COMMON)
@JavaScript(Scripts.EDITOR)
public final class CodeEditor extends AbstractSinglePropertyField<CodeEditor, String> implements HasSize, HasStyle {

    private final String label;
    private List<String> vocabulary = List.of();
    private Runnable run = () -> {};

    public CodeEditor(String label) {
        super("value", "", false);
        this.label = label;
        addClassName("fq-editor");
        setSynchronizedEvent("value-changed");
    }

    /** Labels, relationship types, properties and parameters that it offers while typing. */
    public void vocabulary(List<String> words) {
        vocabulary = List.copyOf(words);
        if (isAttached()) {
            getElement().executeJs("window.fengqiaoEditor.words(this, $0)", Json.of(vocabulary));
        }
    }

    /** What Ctrl-Enter does. */
    public void onRun(Runnable action) {
        run = action;
    }

    /** Marks a place, counted from one, with what is wrong there; an empty text takes the mark away. */
    public void mark(int line, int column, String text) {
        getElement().executeJs("window.fengqiaoEditor.mark(this, $0, $1, $2)", line, column, text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "window.fengqiaoEditor.start(this, $0)",
                        Json.of(Map.of("label", label, "readOnly", isReadOnly(), "words", vocabulary)));
    }

    @ClientCallable
    void runNow() {
        run.run();
    }
}
