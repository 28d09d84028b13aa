package cn.fengqiao.ui.dispute;

import static cn.fengqiao.mediation.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.representation.RepresentationKind;
import cn.fengqiao.representation.RepresentationRow;
import cn.fengqiao.representation.RepresentativeDraft;
import cn.fengqiao.representation.Representatives;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** R34 on the page of a dispute: an agent's written authority is missed, photographed, filed, and named. */
@GraphTest
@Import(Story.class)
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.dispute", "cn.fengqiao.ui.start", "cn.fengqiao.ui.frame"})
class AuthorityPagesIT extends SpringBrowserlessTest {

    private static final String MISSING = "缺授权委托书";
    private static final String ON_FILE = "授权文书已入卷";
    private static final String FILE = "授权文书入卷";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Story story;

    @Autowired
    private Representatives representatives;

    @Autowired
    private Dossiers dossiers;

    private DisputeId id = new DisputeId("none");

    @BeforeEach
    void aPartySendsAnAgent() {
        TestActors.asOfficer();
        id = story.accepted();
        var party = story.page(id).parties().getFirst().id();
        done(representatives.add(
                CommandId.fresh(),
                id,
                new RepresentativeDraft(
                        RepresentationKind.AGENT, Set.of(party), "", "周律师", "", "", "委托书", "代为调解、签署", story.today())));
    }

    @Test
    void r34AMissingAuthorityIsPhotographedFiledAndThenNamed() {
        open();
        assertThat(spans()).contains(MISSING).doesNotContain(ON_FILE);

        press(FILE);
        test(find(Upload.class).single()).upload("周律师授权委托书.pdf", "application/pdf", PDF);
        send();

        assertThat(find(AuthorityDialog.class).all()).isEmpty();
        assertThat(spans()).contains(ON_FILE).doesNotContain(MISSING).anyMatch(text -> text.contains("周律师授权委托书"));
        assertThat(dossiers.latest(id, DossierSlot.AUTHORITY)).hasSize(1);
        assertThat(agent().papers()).singleElement().asString().contains("周律师授权委托书");
    }

    @Test
    void r34WithoutAPaperNothingIsFiledAndTheDialogSaysWhatToChoose() {
        open();
        press(FILE);

        send();

        assertThat(find(AuthorityDialog.class).all()).hasSize(1);
        assertThat(find(EvidenceField.class).single().getErrorMessage()).contains("请从本卷宗的授权委托书中选择");
        assertThat(agent().lacksAuthority()).isTrue();
    }

    @Test
    void whoOnlyLooksOnIsToldThatTheAuthorityIsMissingAndOfferedNothing() {
        TestActors.asSupervisor();

        open();

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("代表、代理与监护");
        assertThat(spans()).contains(MISSING).doesNotContain("周律师");
        assertThat(find(Button.class).withText(FILE).all()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate("disputes/" + id.value());
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    /** The dialog's own button: the one on the page bears the same words. */
    private void send() {
        test(find(Button.class).withText(FILE).all().getLast()).click();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private RepresentationRow agent() {
        return representatives.of(id).getFirst();
    }
}
