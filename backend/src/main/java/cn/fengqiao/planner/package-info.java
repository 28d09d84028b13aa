/** Planning visits: which lecturers go where and when, why so, and what to change when a day goes wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.fengqiao.planner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
