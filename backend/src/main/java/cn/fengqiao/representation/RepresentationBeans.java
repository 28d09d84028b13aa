package cn.fengqiao.representation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Lets the numbers of representatives be bound. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RepresentationSettings.class)
class RepresentationBeans {}
