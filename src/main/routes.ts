/** Every route of the web application. */
import {
  accountRoutes,
  accountsRoutes,
  dutiesRoutes,
  lettersRoutes,
  ownAccountRoutes,
  signInAgain,
  signInRoutes,
  signingRoutes,
  twoStepsRoutes,
} from '#access/routes'
import { correctedPapers, correctionRoutes, receiptRoutes, reviewRoutes } from '#afterwards/routes'
import { decisionRoutes, higherRoutes, successorRoutes } from '#decision/routes'
import { tasksAbout } from '#desk'
import {
  calendarRoutes,
  campaignRoutes,
  deadlineRoutes,
  homeRoutes,
  mineRoutes,
  reminderRoutes,
  searchRoutes,
} from '#desk/routes'
import {
  dossierClosing,
  dossierFilesRoutes,
  dossierRoutes,
  isAgencysDossier,
  reportPaperRoutes,
  reportRoutes,
} from '#dossier/routes'
import { addingRoutes, finishRoutes, intakeRoutes, settlingRoutes } from '#intake/routes'
import {
  amendmentRoutes,
  bodyRoutes,
  gateRoutes,
  newCampaignRoutes,
  partRoutes,
  planFileRoutes,
  planRoutes,
  questionRoutes,
  supplementRoutes,
} from '#launch/routes'
import { type Route, type Trouble, trouble } from '#office'
import { lawRoutes } from '#oversight/law'
import {
  auditRoutes,
  certificateRoutes,
  historyRoutes,
  keepMoment,
  packageRoutes,
  publicationRoutes,
  publicListRoutes,
  summaryRoutes,
} from '#oversight/routes'
import { certificatesRoutes, parcelRoutes, shelfRoutes, templateRoutes } from '#print-room/routes'
import { receptionRoutes } from '#reception/routes'
import {
  eventRoutes,
  evidenceRoutes,
  matterRoutes,
  measureRoutes,
  participantMeasureRoutes,
  rulingRoutes,
} from '#records/routes'
import { bookedPapers, bookRoutes, paperRoutes } from '#records-office/routes'
import { newcomerDuties, registrationRoutes } from '#registration/routes'
import {
  firstDayRoutes,
  importRoutes,
  organisationRoutes,
  organisationsRoutes,
  peopleRoutes,
  personRoutes,
} from '#registry/routes'
import {
  inspectedUnitRoutes,
  inspectionFindingRoutes,
  inspectionRoutes,
  lineRoutes,
  memberMarkRoutes,
  ownInspectionRoutes,
  proxySheetRoutes,
  rankingRoutes,
  sheetRoutes,
  sheetsRoutes,
  stageRoutes,
} from '#scoring/routes'
import {
  agendaPointRoutes,
  councilRoutes,
  findingRoutes,
  itemRoutes,
  minutesRoutes,
  nominationListRoutes,
  nominationRoutes,
  sessionRoutes,
  withdrawalRoutes,
} from '#selection/routes'
import { assetRoutes } from './assets.routes.ts'
import { HISTORIES } from './histories.ts'

/** What is told when a request cannot be answered. */
export const TROUBLE: Trouble = { ...trouble, signIn: signInAgain }

export const ROUTES: readonly Route[] = [
  ...assetRoutes(),
  // Before the records: `lich-su` would be taken for a part of their address.
  ...historyRoutes(HISTORIES),
  ...signInRoutes,
  ...lettersRoutes,
  ...ownAccountRoutes,
  ...twoStepsRoutes,
  ...accountsRoutes,
  ...accountRoutes,
  ...dutiesRoutes,
  ...signingRoutes,
  ...organisationsRoutes,
  ...organisationRoutes({ openTasks: tasksAbout, newcomersOf: newcomerDuties }),
  ...firstDayRoutes,
  ...importRoutes,
  ...peopleRoutes,
  ...personRoutes,
  ...lawRoutes,
  // Before the campaigns: `moi` would be taken for an id.
  ...newCampaignRoutes,
  ...campaignRoutes,
  ...intakeRoutes,
  ...addingRoutes,
  ...settlingRoutes,
  ...finishRoutes,
  ...homeRoutes,
  ...deadlineRoutes,
  ...reminderRoutes,
  ...calendarRoutes,
  ...searchRoutes,
  ...mineRoutes,
  ...planRoutes,
  ...planFileRoutes,
  ...partRoutes,
  ...amendmentRoutes,
  ...supplementRoutes,
  ...gateRoutes,
  ...bodyRoutes,
  ...questionRoutes,
  ...registrationRoutes,
  ...eventRoutes(keepMoment),
  ...matterRoutes,
  ...evidenceRoutes({ closing: dossierClosing, isAgencys: isAgencysDossier }),
  ...measureRoutes,
  ...participantMeasureRoutes,
  ...rulingRoutes,
  ...sheetsRoutes,
  ...proxySheetRoutes,
  ...sheetRoutes,
  ...stageRoutes,
  ...lineRoutes,
  ...memberMarkRoutes,
  ...inspectionRoutes,
  ...inspectionFindingRoutes,
  ...inspectedUnitRoutes,
  ...ownInspectionRoutes,
  ...rankingRoutes(keepMoment),
  ...findingRoutes,
  ...nominationListRoutes,
  ...nominationRoutes,
  ...withdrawalRoutes,
  ...councilRoutes,
  ...sessionRoutes,
  ...agendaPointRoutes,
  ...itemRoutes,
  ...minutesRoutes,
  ...reportPaperRoutes,
  ...reportRoutes,
  ...dossierFilesRoutes,
  ...dossierRoutes,
  ...decisionRoutes(correctedPapers, keepMoment),
  ...higherRoutes(keepMoment),
  ...successorRoutes,
  ...receiptRoutes,
  ...correctionRoutes(keepMoment, bookedPapers),
  ...reviewRoutes,
  ...bookRoutes,
  ...paperRoutes,
  ...receptionRoutes,
  ...shelfRoutes,
  ...parcelRoutes,
  ...templateRoutes,
  ...certificatesRoutes,
  ...summaryRoutes,
  ...publicationRoutes,
  ...publicListRoutes,
  ...certificateRoutes,
  ...packageRoutes,
  ...auditRoutes,
]
