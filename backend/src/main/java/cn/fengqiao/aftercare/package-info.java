/** What comes after an agreement or a decision: follow-ups and visits on their days, relapse, and the four facts of success. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "dispute"})
package cn.fengqiao.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
