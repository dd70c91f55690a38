package cn.yinfeng.app.portal.model;

import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.figures.Figures.FigureRow;
import java.util.List;

/** The numbers of a publication with the definitions that were in force, in both languages; frozen. */
public record Content(List<FigureRow> rows, List<DefinitionView> definitionsZh, List<DefinitionView> definitionsEn) {}
