package cn.fengqiao.analysis;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one question may cost.
 *
 * @param timeout after which the database ends it
 * @param rows after which no more rows are read
 * @param characters of text and numbers after which no more rows are read
 * @param perUser questions that one account may have running at the same time
 */
@ConfigurationProperties("fengqiao.analysis")
record Limits(
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("5000") int rows,
        @DefaultValue("4000000") int characters,
        @DefaultValue("2") int perUser) {}
