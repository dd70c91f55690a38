import type { components } from './schema';

type Schemas = components['schemas'];

export type Account = Schemas['AccountView'];
export type AuditRecord = Schemas['RecordView'];
export type Cohort = Schemas['Cohort'];
export type Document = Schemas['DocumentView'];
export type Entry = Schemas['EntryView'];
export type Figure = Schemas['Figure'];
export type FigureDefinition = Schemas['DefinitionView'];
export type FigureEntry = Schemas['CountedEntry'];
export type FigureRow = Schemas['FigureRow'];
export type FigureTable = Schemas['FigureTable'];
export type Import = Schemas['ImportView'];
export type IndicatorView = Schemas['IndicatorView'];
export type ImportKind = Schemas['KindView'];
export type ImportRow = Schemas['ImportRowView'];
export type Money = Schemas['MoneyText'];
export type Problem = Schemas['Problem'];
export type ProblemItem = Schemas['ProblemItem'];
export type Project = Schemas['ProjectView'];
export type ProjectRow = Schemas['ProjectRow'];
export type Publication = Schemas['PublicationView'];
export type PublicFigures = Schemas['PublicFiguresView'];
export type PublicPublication = Schemas['PublicPublication'];
export type Session = Schemas['Session'];
export type TimelineItem = Schemas['TimelineItem'];
export type Unit = Schemas['UnitView'];
export type UnitRef = Schemas['UnitRef'];
export type WorkItem = Schemas['Item'];

export type Basis = FigureTable['basis'];
export type Role = Session['role'];
