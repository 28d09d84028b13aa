package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Papers that come with data which is loaded as a whole: checked, sealed and hashed as those that people bring, but in one
 * go and with the day on which they were brought. Only the system loads; whoever loads tells the trail of it.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class LoadedPapers {

    private final Attaching attaching;
    private final Documents documents;
    private final Acting acting;

    /** @param by name of who brought it at that time */
    public record Paper(DocumentId id, DisputeId dispute, AttachmentDraft draft, String by, Instant at) {}

    public void bring(List<Paper> papers) {
        if (!acting.actor().equals(Actor.SYSTEM)) {
            throw new IllegalStateException(
                    "only the system loads papers, not " + acting.actor().accountId());
        }
        papers.forEach(paper -> {
            var wrong = attaching.check(paper.draft());
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException("no dossier takes " + paper.draft() + ": " + wrong);
            }
        });
        documents.addAll(papers.stream().map(this::row).toList());
    }

    private Map<String, Object> row(Paper paper) {
        var document = attaching.keep(paper.id(), paper.draft(), "");
        return Map.of(
                "dispute", paper.dispute().value(),
                "document", Documents.properties(document, paper.by(), paper.at()));
    }
}
