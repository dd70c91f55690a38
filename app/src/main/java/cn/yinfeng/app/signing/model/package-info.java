/** Versions, acts over them and their digests; the course of a version through its route. */
@NullMarked
package cn.yinfeng.app.signing.model;

import org.jspecify.annotations.NullMarked;
