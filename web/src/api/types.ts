import type { components } from './schema';

type Schemas = components['schemas'];

export type Account = Schemas['AccountView'];
export type Assessment = Schemas['AssessmentView'];
export type AssessmentState = Assessment['state'];
export type AuditRecord = Schemas['RecordView'];
export type AllocationPart = Schemas['Part'];
export type AllocationSplit = Schemas['Split'];
export type AllocationWish = Schemas['SplitRequest'];
export type Binding = Schemas['Binding'];
export type BindingChoices = Schemas['Choices'];
export type Campaign = Schemas['Campaign'];
export type CampaignPhase = Schemas['CampaignPhase'];
export type Cohort = Schemas['Cohort'];
export type Duty = Schemas['DutyView'];
export type DutyDay = Schemas['DutyDay'];
export type DutyMark = Schemas['DutyMark'];
export type Document = Schemas['DocumentView'];
export type Entry = Schemas['EntryView'];
export type Figure = Schemas['Figure'];
export type FigureDefinition = Schemas['DefinitionView'];
export type FigureEntry = Schemas['CountedEntry'];
export type FigureRow = Schemas['FigureRow'];
export type FigureTable = Schemas['FigureTable'];
export type Finding = Schemas['FindingView'];
export type Import = Schemas['ImportView'];
export type IndicatorView = Schemas['IndicatorView'];
export type ImportKind = Schemas['KindView'];
export type ImportRow = Schemas['ImportRowView'];
export type Lamp = Schemas['Burning'];
export type LampExplained = Schemas['ExplainedLamp'];
export type LampRow = Schemas['LampRow'];
export type LampTally = Schemas['LampTally'];
export type LampTurn = Schemas['LampChange'];
export type Colour = LampRow['colour'];
export type Money = Schemas['MoneyText'];
export type Objection = Schemas['ObjectionView'];
export type Plan = Schemas['PlanView'];
export type PlanRow = Schemas['PlanRow'];
export type PlanHeading = Schemas['Heading'];
export type Problem = Schemas['Problem'];
export type ProblemItem = Schemas['ProblemItem'];
export type ProgressRow = Schemas['Row'];
export type ProgressTable = Schemas['Table'];
export type Project = Schemas['ProjectView'];
export type ProjectRow = Schemas['ProjectRow'];
export type Publication = Schemas['PublicationView'];
export type PublicFigures = Schemas['PublicFiguresView'];
export type PublicRanking = Schemas['PublicRanking'];
export type PublicRankings = Schemas['PublicRankingList'];
export type PublicPublication = Schemas['PublicPublication'];
export type Schedule = Schemas['ScheduleView'];
export type Rhythm = Schemas['Rhythm'];
export type Session = Schemas['Session'];
export type Target = Schemas['TargetView'];
export type TargetNumbersWish = Schemas['NumbersRequest'];
export type TargetWish = Schemas['TargetRequest'];
export type TimelineItem = Schemas['TimelineItem'];
export type Unit = Schemas['UnitView'];
export type UnitRef = Schemas['UnitRef'];
export type WorkItem = Schemas['Item'];

export type Basis = FigureTable['basis'];
export type Ranking = Schemas['RankingView'];
export type ScoredItem = Schemas['ScoredItem'];
export type ScoredMeasure = Schemas['MeasuredFact'];
export type Standing = Schemas['RankedUnit'];
export type WhatIf = Schemas['WhatIfView'];
export type Role = Session['role'];

export type {
  Rule,
  RuleCheck,
  RuleComparison,
  RuleExample,
  RuleFault,
  RuleField,
  RuleInFull,
  RuleKind,
  RulePreview,
  RuleVersion,
} from './coming-rules';
