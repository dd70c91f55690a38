/** What a row of a sheet must say to become a project, in plain Java. */
@NullMarked
package cn.yinfeng.app.project.model;

import org.jspecify.annotations.NullMarked;
