/** Conflict of interest (回避): the path that ties somebody to a party, found before anyone is asked, shown as the reason. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "dispute"})
package cn.fengqiao.recusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
