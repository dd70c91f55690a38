import type { components } from './schema';

type Schemas = components['schemas'];

export type Account = Schemas['Account'];
export type AuditRecord = Schemas['AuditRecord'];
export type Cohort = Schemas['Cohort'];
export type Document = Schemas['Document'];
export type Entry = Schemas['Entry'];
export type Figure = Schemas['Figure'];
export type FigureDefinition = Schemas['FigureDefinition'];
export type FigureEntry = Schemas['FigureEntry'];
export type FigureRow = Schemas['FigureRow'];
export type FigureTable = Schemas['FigureTable'];
export type Import = Schemas['Import'];
export type IndicatorView = Schemas['IndicatorView'];
export type ImportKind = Schemas['ImportKind'];
export type ImportRow = Schemas['ImportRow'];
export type Money = Schemas['Money'];
export type Problem = Schemas['Problem'];
export type ProblemItem = Schemas['ProblemItem'];
export type Project = Schemas['Project'];
export type ProjectRow = Schemas['ProjectRow'];
export type Publication = Schemas['Publication'];
export type PublicFigures = Schemas['PublicFigures'];
export type PublicPublication = Schemas['PublicPublication'];
export type Session = Schemas['Session'];
export type TimelineItem = Schemas['TimelineItem'];
export type Unit = Schemas['Unit'];
export type UnitRef = Schemas['UnitRef'];
export type WorkItem = Schemas['WorkItem'];

export type Basis = FigureTable['basis'];
export type Role = Session['role'];
