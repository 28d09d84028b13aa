package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.QuestionResult;
import cn.fengqiao.shared.Outcome;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** The answer as a file; the rights are asked again when it is fetched, and the fetch is noted. */
record CsvFile(AnalysisDesk desk, QuestionResult result, Cells cells) {

    DownloadHandler handler() {
        return DownloadHandler.fromInputStream(
                event -> switch (desk.library().csv(result, cells::column, cells::word)) {
                    case Outcome.Done<byte[]>(var bytes) ->
                        new DownloadResponse(
                                new ByteArrayInputStream(bytes),
                                result.question().name() + ".csv",
                                "text/csv;charset=utf-8",
                                bytes.length);
                    case Outcome.Refused<byte[]> refused -> DownloadResponse.error(404);
                });
    }
}
