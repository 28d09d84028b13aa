package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.QuestionLibrary;
import cn.fengqiao.analysis.QuestionResult;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.function.Consumer;
import lombok.extern.slf4j.Slf4j;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Asks in the background, so that the page stays free; an answer that was cancelled or overtaken is thrown away. */
@Slf4j
final class Run {

    private final QuestionLibrary library;
    private volatile String current = "";

    Run(QuestionLibrary library) {
        this.library = library;
    }

    /**
     * @param done gets the answer or the refusal
     * @param failed runs when the answer is an error that only the operator can mend
     */
    void start(
            UI ui,
            String question,
            Map<String, String> values,
            Consumer<Outcome<QuestionResult>> done,
            Runnable failed) {
        cancel();
        var id = Ids.fresh();
        current = id;
        Runnable work = () -> {
            try {
                var outcome = library.run(id, question, values);
                answer(ui, id, () -> done.accept(outcome));
            } catch (RuntimeException e) {
                log.error("question {} failed", question, e);
                answer(ui, id, failed);
            }
        };
        Thread.ofVirtual().name("question-" + id).start(new DelegatingSecurityContextRunnable(work));
    }

    void cancel() {
        if (!current.isEmpty()) {
            library.cancel(current);
        }
    }

    private void answer(UI ui, String id, Runnable show) {
        if (!id.equals(current) || !ui.isAttached()) {
            return;
        }
        ui.access(() -> {
            current = "";
            show.run();
        });
    }
}
