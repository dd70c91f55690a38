import AimOutlined from '@ant-design/icons/AimOutlined';
import AlertOutlined from '@ant-design/icons/AlertOutlined';
import AuditOutlined from '@ant-design/icons/AuditOutlined';
import BarChartOutlined from '@ant-design/icons/BarChartOutlined';
import BellOutlined from '@ant-design/icons/BellOutlined';
import ClusterOutlined from '@ant-design/icons/ClusterOutlined';
import EditOutlined from '@ant-design/icons/EditOutlined';
import FieldTimeOutlined from '@ant-design/icons/FieldTimeOutlined';
import HomeOutlined from '@ant-design/icons/HomeOutlined';
import IdcardOutlined from '@ant-design/icons/IdcardOutlined';
import ImportOutlined from '@ant-design/icons/ImportOutlined';
import LockOutlined from '@ant-design/icons/LockOutlined';
import MessageOutlined from '@ant-design/icons/MessageOutlined';
import NotificationOutlined from '@ant-design/icons/NotificationOutlined';
import ProjectOutlined from '@ant-design/icons/ProjectOutlined';
import ReadOutlined from '@ant-design/icons/ReadOutlined';
import SafetyOutlined from '@ant-design/icons/SafetyOutlined';
import ScheduleOutlined from '@ant-design/icons/ScheduleOutlined';
import SendOutlined from '@ant-design/icons/SendOutlined';
import ShareAltOutlined from '@ant-design/icons/ShareAltOutlined';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import TrophyOutlined from '@ant-design/icons/TrophyOutlined';
import UserOutlined from '@ant-design/icons/UserOutlined';
import type { ComponentType } from 'react';

type Place = { path: string; label: string; icon: ComponentType<{ 'aria-hidden'?: boolean }>; anyOf: string[] };

const place = (path: string, label: string, icon: Place['icon'], ...anyOf: string[]): Place => ({
  path,
  label,
  icon,
  anyOf,
});

type Group = { label?: string; places: Place[] };

/** In the order of the work: what waits; from aim to project; from figure to published page; people and words; administration. */
export const navigation: Group[] = [
  {
    places: [
      place('/', 'nav.home', HomeOutlined),
      place('/signing', 'nav.signing', EditOutlined, 'signing.sign'),
      place('/notices', 'nav.notices', BellOutlined),
    ],
  },
  {
    label: 'navGroup.work',
    places: [
      place('/plans', 'nav.plans', AimOutlined, 'plan.read'),
      place('/duties', 'nav.duties', ScheduleOutlined, 'plan.read'),
      place('/submissions', 'nav.submissions', SendOutlined, 'submission.read'),
      place('/imports', 'nav.imports', ImportOutlined, 'import.run.projects', 'import.run.progress'),
      place('/projects', 'nav.projects', ProjectOutlined, 'project.read'),
    ],
  },
  {
    label: 'navGroup.results',
    places: [
      place('/figures', 'nav.figures', BarChartOutlined, 'figure.read'),
      place('/lamps', 'nav.lamps', AlertOutlined, 'lamp.read'),
      place('/assessments', 'nav.assessments', TrophyOutlined, 'assessment.read'),
      place('/publications', 'nav.publications', NotificationOutlined, 'publication.read', 'publication.manage'),
    ],
  },
  {
    label: 'navGroup.ground',
    places: [
      place('/rules', 'nav.rules', ReadOutlined, 'rule.read'),
      place('/staff', 'nav.staff', IdcardOutlined, 'staff.read'),
      place('/sharings', 'nav.sharings', ShareAltOutlined, 'sight.read'),
      place('/personal-data', 'nav.personalData', UserOutlined, 'person.manage'),
      place('/suggestions', 'nav.suggestions', MessageOutlined),
    ],
  },
  {
    label: 'navGroup.administration',
    places: [
      place('/units', 'nav.units', ClusterOutlined, 'unit.manage'),
      place('/accounts', 'nav.accounts', TeamOutlined, 'account.manage'),
      place('/roles', 'nav.roles', SafetyOutlined, 'role.read'),
      place('/security', 'nav.security', LockOutlined, 'security.manage'),
      place('/clock', 'nav.clock', FieldTimeOutlined, 'clock.move'),
      place('/audit', 'nav.audit', AuditOutlined, 'audit.read'),
    ],
  },
];
