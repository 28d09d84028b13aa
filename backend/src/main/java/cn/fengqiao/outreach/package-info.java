/** Taking the law to people: topics, the days of the year, hosts, lecturers, requests and visits (送法进企业、社区、乡村、校园). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "territory"})
package cn.fengqiao.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
