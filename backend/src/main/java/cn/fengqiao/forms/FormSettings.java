package cn.fengqiao.forms;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set about dossiers, as {@code fengqiao.forms.*}.
 *
 * @param attachmentsDirectory where attachments lie, encrypted; null stands for {@code attachments} in the data
 *     directory; shared by all machines of a cluster
 * @param largestAttachment the largest file that is taken
 * @param shortYears years behind 短期; they differ by place
 * @param longYears years behind 长期; likewise
 */
@ConfigurationProperties("fengqiao.forms")
record FormSettings(
        @Nullable Path attachmentsDirectory,
        @DefaultValue("20MB") DataSize largestAttachment,
        @DefaultValue("10") int shortYears,
        @DefaultValue("30") int longYears) {

    /** 0 for what is kept for ever. */
    int years(Retention retention) {
        return switch (retention) {
            case SHORT -> shortYears;
            case LONG -> longYears;
            case PERMANENT -> 0;
        };
    }
}
