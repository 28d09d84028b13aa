/** Who serves: officers, mediators, lecturers and volunteers, each a person with a role label in an agency. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "territory"})
package cn.fengqiao.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
