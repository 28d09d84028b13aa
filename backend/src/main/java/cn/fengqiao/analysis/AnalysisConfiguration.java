package cn.fengqiao.analysis;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the limits of questions settable under {@code fengqiao.analysis}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class AnalysisConfiguration {}
